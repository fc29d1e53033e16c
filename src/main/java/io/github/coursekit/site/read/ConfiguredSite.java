package io.github.coursekit.site.read;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.site.ContentRoots;
import io.github.coursekit.site.Languages;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.site.ShortcodeForms;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.Undecided;
import io.github.coursekit.site.Undecided.What;
import io.github.coursekit.source.SiteFolders;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads all that the configuration of a site, and the files that it names, say of it. */
final class ConfiguredSite {

    private final SiteFolder folder;
    private final ConfigurationFiles configuration;
    private final Setting settings;
    private final Languages languages;
    private final Modules modules;
    private final String content;
    private final ContentMounts mounts;

    /** Whether all that is known of the site is what the course says. */
    private final boolean elsewhere;

    ConfiguredSite(ConfigurationFiles configuration, String content, boolean elsewhere) {
        this.folder = configuration.folder();
        this.configuration = configuration;
        this.settings = configuration.settings();
        this.languages = LanguagesReader.read(settings);
        this.modules = new Modules(folder, settings, languages);
        this.content = content;
        this.mounts = new ContentMounts(modules, content);
        this.elsewhere = elsewhere;
    }

    /** Whether it takes anything from the course. */
    boolean holdsContent() {
        return !mounts.all().isEmpty();
    }

    FoundSite found(List<String> problems) {
        Templates templates = new Templates(folder, settings, modules);
        Site site = new Site(
                configuration.read(),
                new HugoVersionReader(folder, settings).read(),
                PageFiles.DEFAULT,
                languages,
                new ContentRoots(mounts.all(), IgnoredFiles.read(settings), content),
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
        Stream<Undecided> ofSite = elsewhere
                ? Stream.of(new Undecided(What.FILES, "/", "the site is elsewhere (" + settings.place() + ")"))
                : Stream.of();
        return Stream.concat(new UndecidedPlaces(folder, modules, mounts).all(), ofSite)
                .toList();
    }
}
