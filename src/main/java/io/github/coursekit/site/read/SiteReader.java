package io.github.coursekit.site.read;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.file.Enclosure;
import io.github.coursekit.site.ContentRoots;
import io.github.coursekit.site.Languages;
import io.github.coursekit.site.Mount;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.site.ShortcodeForms;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.SiteStatement;
import io.github.coursekit.site.Undecided;
import io.github.coursekit.site.Undecided.What;
import io.github.coursekit.source.SiteFolders;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.TextRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    private final SiteFolder folder;
    private final ConfigurationFiles configuration;
    private final Setting settings;
    private final Languages languages;
    private final Modules modules;
    private final String content;

    /** Whether all that is known of the site is what the course says. */
    private final boolean elsewhere;

    private SiteReader(SiteFolder folder, ConfigurationFiles configuration, String content, boolean elsewhere) {
        this.folder = folder;
        this.configuration = configuration;
        this.settings = configuration.settings();
        this.languages = LanguagesReader.read(settings);
        this.modules = new Modules(folder, settings, languages);
        this.content = content;
        this.elsewhere = elsewhere;
    }

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
                SiteReader reader = new SiteReader(folder, configuration, slashes(up.relativize(start)), false);
                if (reader.holdsContent()) {
                    return reader.found(problems);
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
        SiteReader reader = new SiteReader(configuration.folder(), configuration, path, true);
        if (reader.holdsContent()) {
            return reader.found(problems);
        }
        problems.add(reader.settings.place() + ": the site that is told of here takes nothing from the content folder, "
                + (path.isEmpty() ? "the project's own" : path));
        return FoundSite.unknown(content, problems);
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private boolean holdsContent() {
        return modules.components("content")
                .anyMatch(component -> mount(component).isPresent());
    }

    private FoundSite found(List<String> problems) {
        Templates templates = new Templates(folder, settings, modules);
        Site site = new Site(
                configuration.read(),
                new HugoVersionReader(folder, settings).read(),
                PageFiles.DEFAULT,
                languages,
                new ContentRoots(
                        modules.components("content")
                                .flatMap(component -> mount(component).stream())
                                .toList(),
                        IgnoredFiles.read(settings),
                        content),
                UrlsReader.read(settings, folder),
                new ListingsReader(settings, modules.ofThemes()).read(),
                cascade(),
                MarkdownRulesReader.read(settings),
                templates.hooks(languages),
                new ShortcodeForms(
                        templates.shortcodes(), !elsewhere && modules.missing().isEmpty()),
                new PathPatterns(new Redirects(folder, modules).patterns()),
                undecided());
        return new FoundSite(
                site,
                new SiteFolders(roots("static"), roots("assets")),
                List.copyOf(modules.names()),
                folder.used(),
                problems);
    }

    /** A folder or file of the site's content as the course sees it, if it lies in the course or the course in it. */
    private Optional<Mount> mount(Component component) {
        String source = component.source();
        if (!component.there()) {
            return Optional.empty();
        }
        Optional<String> below = below(source, content);
        if (below.isPresent()) {
            return Optional.of(new Mount(
                    below.get(),
                    component.target(),
                    component.languages(),
                    component.included(),
                    component.excluded()));
        }
        return below(content, source)
                .map(rest -> new Mount(
                        "",
                        component.target().isEmpty() ? rest : component.target() + "/" + rest,
                        component.languages(),
                        List.of(),
                        List.of()));
    }

    /** The path of something relative to a folder that it lies in. */
    private static Optional<String> below(String path, String folder) {
        if (path.equals(folder) || folder.isEmpty()) {
            return Optional.of(path.equals(folder) ? "" : path);
        }
        return path.startsWith(folder + "/") ? Optional.of(path.substring(folder.length() + 1)) : Optional.empty();
    }

    /** Hugo hands down what stands under this key as it does in a section. */
    private Optional<DataMapping> cascade() {
        DataNode node = settings.get("cascade").node();
        if (node == null) {
            return Optional.empty();
        }
        DataScalar key = new DataScalar("cascade", true, null, new TextRange(0, 0));
        return Optional.of(new DataMapping(List.of(new DataEntry(key, node)), node.range(), node.size() + 1));
    }

    private List<SiteFolders.Root> roots(String kind) {
        return modules.components(kind)
                .flatMap(
                        component -> folder
                                .resolve(component.source())
                                .map(path -> new SiteFolders.Root(path, component.target()))
                                .stream())
                .toList();
    }

    private List<Undecided> undecided() {
        Stream<Undecided> content = modules.components("content")
                .filter(component -> !component.there() && !component.target().isEmpty())
                .map(component -> new Undecided(What.CONTENT, url(component.target()), cause(component)));
        Stream<Undecided> outside = modules.components("content")
                .filter(component -> component.there()
                        && !component.target().isEmpty()
                        && mount(component).isEmpty())
                .map(component -> new Undecided(
                        What.CONTENT,
                        url(component.target()),
                        "'" + component.source() + "' is no part of the course, and the site takes it ("
                                + component.place() + ")"));
        IgnoredByGit ignored = new IgnoredByGit(folder);
        Stream<Undecided> made = modules.components("content")
                .filter(component -> component.there() && mount(component).isPresent())
                .flatMap(component -> ignored.missing(component.source()).stream()
                        .map(path -> new Undecided(
                                What.CONTENT,
                                url(component.target().isEmpty() ? path : component.target() + "/" + path),
                                "'" + path + "' is not here, which Git is told to pass over")));
        Stream<Undecided> files = modules.components("static")
                .filter(component -> !component.there())
                .map(component -> new Undecided(What.FILES, url(component.target()), cause(component)));
        Stream<Undecided> themes = modules.missing().stream()
                .map(name -> new Undecided(What.FILES, "/", "the theme '" + name + "' is not here"));
        Stream<Undecided> ofSite = elsewhere
                ? Stream.of(new Undecided(What.FILES, "/", "the site is elsewhere (" + settings.place() + ")"))
                : Stream.of();
        return Stream.of(content, outside, made, files, themes, ofSite)
                .flatMap(all -> all)
                .toList();
    }

    private static String cause(Component component) {
        return "'" + component.source() + "' is not here, which the site takes (" + component.place() + ")";
    }

    /** The beginning of the URLs of what is mounted somewhere; a page stands for itself and what is below it. */
    private static String url(String target) {
        if (target.endsWith("*")) {
            return "/" + target.substring(0, target.length() - 1).toLowerCase(Locale.ROOT);
        }
        String page = PageFiles.DEFAULT.isPage(target) ? target.substring(0, target.lastIndexOf('.')) : target;
        String folder = PageFiles.isFolderPageName(RelativePaths.nameOf(page)) ? RelativePaths.folderOf(page) : page;
        return folder.isEmpty() ? "/" : "/" + folder.toLowerCase(Locale.ROOT) + "/";
    }
}
