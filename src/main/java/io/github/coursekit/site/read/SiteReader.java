package io.github.coursekit.site.read;

import io.github.coursekit.file.Enclosure;
import io.github.coursekit.site.SiteStatement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the site that a course is published by.
 *
 * <pre>{@code
 * FoundSite found = SiteReader.read(project, content, List.of());
 * found.site().languages().codes();
 * }</pre>
 *
 * <p>Its configuration is looked for in the folders above the content folder, the nearest first, and never above the project. One that takes its content from
 * elsewhere is not that of the course. Where there is none, a course may say itself what holds on its site.
 */
public final class SiteReader {

    private SiteReader() {}

    /**
     * {@return the site around a content folder; one of which nothing is known where there is none}
     *
     * @param project the project's folder
     * @param content the course's content folder
     * @param said what the course says of its site, which goes over what the site's files say; the last has the last word. Paths are relative to the site's
     *     folder, or to the project's where no site is found
     * @throws IOException when the project's folder cannot be read
     */
    public static FoundSite read(Path project, Path content, List<SiteStatement> said) throws IOException {
        Path top = project.toRealPath();
        Path start = content.toRealPath();
        Enclosure enclosure = Enclosure.around(top);
        List<String> problems = new ArrayList<>();
        for (Path up = start; up != null && up.startsWith(top); up = up.getParent()) {
            String shown = up.equals(top) ? "" : slashes(top.relativize(up)) + "/";
            SiteFolder folder = new SiteFolder(up, shown, enclosure);
            ConfigurationFiles configuration = new ConfigurationFiles(folder, "");
            problems.addAll(configuration.problems());
            if (!configuration.read().isEmpty()) {
                said.forEach(configuration::add);
                ConfiguredSite site = new ConfiguredSite(configuration, slashes(up.relativize(start)), false);
                if (site.holdsContent()) {
                    return site.found(problems);
                }
            }
        }
        return said.isEmpty() ? FoundSite.unknown(content, problems) : elsewhere(top, start, said, problems);
    }

    /**
     * {@return the files and folders that are, or would be, the configuration of the site around a content folder, absolute; each may be absent}
     *
     * @param project the project's folder
     * @param content the course's content folder
     */
    public static List<Path> configuration(Path project, Path content) {
        List<Path> files = new ArrayList<>();
        for (Path up = content; up != null && up.startsWith(project); up = up.getParent()) {
            ConfigurationFiles.names().map(up::resolve).forEach(files::add);
        }
        return files;
    }

    private static FoundSite elsewhere(Path project, Path content, List<SiteStatement> said, List<String> problems)
            throws IOException {
        Path top = content.startsWith(project) ? project : content;
        String path = slashes(top.relativize(content));
        ConfigurationFiles configuration =
                ConfigurationFiles.said(new SiteFolder(top, "", Enclosure.around(top)), path, said);
        ConfiguredSite site = new ConfiguredSite(configuration, path, true);
        if (site.holdsContent()) {
            return site.found(problems);
        }
        problems.add(configuration.settings().place()
                + ": the site that is told of here takes nothing from the content folder, "
                + (path.isEmpty() ? "the project's own" : path));
        return FoundSite.unknown(content, problems);
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
