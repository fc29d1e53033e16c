package io.github.coursekit.goal;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.site.read.SiteReader;
import io.github.coursekit.source.SiteFolders;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that decide how a course is checked, beside those of the course; absolute, and each may be absent.
 *
 * @param settings configurations, what they name, and the baseline
 * @param typed those of them whose texts in an editor count: the configuration, a layer that it extends, a schema that it names
 * @param besides the folders, or files, that the site serves beside the content
 */
record DecidingFiles(Set<Path> settings, Set<Path> typed, List<Path> besides) {

    /** The names of configurations and templates. */
    private static final Pattern SETTING = Pattern.compile("\\.(?:ya?ml|toml|json|html)$");

    static DecidingFiles of(
            Project project, Path baselineFile, Path folder, FoundSite found, Configuration configuration) {
        Set<Path> typed = new HashSet<>(configuration.files());
        found.files().forEach(typed::remove);
        typed.add(project.configurationFile());
        Set<Path> settings = new HashSet<>(configuration.files());
        settings.add(project.configurationFile());
        settings.add(baselineFile);
        settings.addAll(SiteReader.configuration(project.directory(), folder));
        SiteFolders beside = found.folders();
        List<Path> besides = Stream.concat(beside.statics().stream(), beside.assets().stream())
                .map(SiteFolders.Root::path)
                .toList();
        if (besides.isEmpty()) {
            settings.add(Inputs.staticFolder(folder)); // once it is there, the site is another one
        }
        return new DecidingFiles(Set.copyOf(settings), Set.copyOf(typed), besides);
    }

    boolean isBeside(Path file) {
        return besides.stream().anyMatch(file::startsWith);
    }

    /** Whether a file that is new, and none of the content, may decide: it stands beside one that does. */
    boolean mayBeOne(Path file) {
        return !isBeside(file)
                && SETTING.matcher(file.toString()).find()
                && settings.stream().anyMatch(setting -> Objects.equals(file.getParent(), setting.getParent()));
    }
}
