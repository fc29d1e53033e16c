package io.github.coursekit.site;

import io.github.coursekit.data.DataMapping;
import io.github.coursekit.markdown.Dialect;
import io.github.coursekit.text.RelativePaths;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the site says that a course is published by, as far as it is known.
 *
 * <pre>{@code
 * Site.DEFAULT.pages().isPage("kitchen/salt.md")   // true
 * }</pre>
 *
 * @param configuration the files that it was read from, as they are shown; none when nothing is known of the site
 * @param hugo the version of Hugo that it is built by; empty where nobody says, and then the newest is followed
 * @param pages which files are pages
 * @param languages the languages of its pages
 * @param roots where the folders of the course stand among its content
 * @param urls how paths become URLs
 * @param listings what it makes by itself
 * @param cascade the part of its configuration under {@code cascade}, a mapping with that key alone: what it hands down to all pages
 * @param markdown how it reads Markdown
 * @param hooks what it makes of the destinations in Markdown
 * @param shortcodes the shortcodes that lessons may use
 * @param elsewhere URL paths, without the slash that they begin with, that other parts of the site serve: links to them are not followed
 * @param undecided what it has and is not at hand
 */
public record Site(
        List<String> configuration,
        Optional<HugoVersion> hugo,
        PageFiles pages,
        Languages languages,
        ContentRoots roots,
        UrlRules urls,
        Listings listings,
        Optional<DataMapping> cascade,
        MarkdownRules markdown,
        LinkHooks hooks,
        ShortcodeForms shortcodes,
        PathPatterns elsewhere,
        List<Undecided> undecided) {

    /** A site of which nothing is known: all is as Hugo has it by itself. */
    public static final Site DEFAULT = new Site(
            List.of(),
            Optional.empty(),
            PageFiles.DEFAULT,
            Languages.DEFAULT,
            ContentRoots.DEFAULT,
            UrlRules.DEFAULT,
            Listings.DEFAULT,
            Optional.empty(),
            MarkdownRules.DEFAULT,
            LinkHooks.DEFAULT,
            ShortcodeForms.DEFAULT,
            PathPatterns.NONE,
            List.of());

    /** Copies the lists. */
    public Site {
        configuration = List.copyOf(configuration);
        undecided = List.copyOf(undecided);
    }

    /** {@return whether its configuration was found} */
    public boolean isKnown() {
        return !configuration.isEmpty();
    }

    /**
     * {@return whether the site is built by an older Hugo than one}
     *
     * @param version the first version that does something
     */
    public boolean isBuiltBefore(HugoVersion version) {
        return hugo.filter(own -> own.compareTo(version) < 0).isPresent();
    }

    /** {@return how bodies are read} */
    public Dialect dialect() {
        return new Dialect(markdown.typography(), markdown.extensions(), shortcodes.rendering(), markdown.math());
    }

    /**
     * {@return the places of a file on the site, the main one first; none for a file that the site does not take}
     *
     * @param path the file's path below the course's content folder, with {@code /}
     */
    public List<SitePlace> places(String path) {
        return roots.places(path, languages);
    }

    /**
     * {@return whether a file, if Markdown, is a page that its author writes: not one that the site does not take, and not the page of a term, which has its name from
     * the pages that hold it}
     *
     * @param path the file's path below the course's content folder, with {@code /}
     */
    public boolean isWrittenPage(String path) {
        List<SitePlace> places = places(path);
        return !places.isEmpty() && !isOfTerm(places.get(0).path());
    }

    private boolean isOfTerm(String path) {
        String top = RelativePaths.topOf(path);
        return !top.isEmpty()
                && PageFiles.isSectionPage(path)
                && listings.taxonomies().contains(top);
    }

    /**
     * {@return the main place of a file on the site; for one that the site does not take, the place that its path tells}
     *
     * @param path the file's path below the course's content folder, with {@code /}
     */
    public SitePlace place(String path) {
        List<SitePlace> places = places(path);
        return places.isEmpty() ? new SitePlace(languages.declared() ? languages.main() : "", path) : places.get(0);
    }

    /**
     * {@return this site with what a course says of it}
     *
     * @param ownShortcodes the shortcodes that lessons may use
     * @param servedElsewhere URL paths that other parts of the site serve
     */
    public Site with(ShortcodeForms ownShortcodes, PathPatterns servedElsewhere) {
        return new Site(
                configuration,
                hugo,
                pages,
                languages,
                roots,
                urls,
                listings,
                cascade,
                markdown,
                hooks,
                shortcodes.with(ownShortcodes),
                new PathPatterns(Stream.concat(elsewhere.patterns().stream(), servedElsewhere.patterns().stream())
                        .toList()),
                undecided);
    }
}
