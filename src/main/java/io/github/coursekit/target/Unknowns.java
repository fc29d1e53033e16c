package io.github.coursekit.target;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.SitePlace;
import io.github.coursekit.site.Undecided;
import io.github.coursekit.site.Undecided.What;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells where something may be that is not at hand, so that a link to it is not called broken. */
final class Unknowns {

    /** Why a link to the file of a page may be right. */
    static final String TEMPLATES = "the templates that turn links to files into links to pages are not at hand";

    /** Why something may be at the URL of a page of which Hugo writes none. */
    static final String ONLY_LINKED = "the site leaves it to others to serve what stands there (build: render: link)";

    /** Why nothing is said of the links of a page. */
    static final String NOT_TAKEN = "the site does not publish the page";

    /** Why nothing is said of where a snippet's links lead: that is up to the pages that include it. */
    static final String INCLUDED = "snippets stand in pages that are not known to include them";

    private static final String ABOVE_SITE = "the site stands below another path of its server";

    private static final String REST_OF_SITE = "the rest of the site is no part of this course";

    /** A template that makes pages. See <a href="https://gohugo.io/content-management/content-adapters/">Hugo's documentation</a>. */
    private static final String CONTENT_ADAPTER = "_content.gotmpl";

    private final Site site;
    private final HugoUrls urls;
    private final Set<String> assets;
    private final List<Undecided> all;

    /** The names that URL paths below which something is at hand begin with. */
    private final Set<String> tops = new HashSet<>();

    private final OwnUrls own;

    Unknowns(Course course) {
        this.site = course.settings().site();
        this.urls = course.urls();
        this.assets = Set.copyOf(course.assetFiles());
        this.all = new ArrayList<>(site.undecided());
        for (Asset asset : course.assets()) {
            if (RelativePaths.nameOf(asset.path()).equals(CONTENT_ADAPTER)) {
                SitePlace place = site.place(asset.path());
                String folder = urls.ofFolder(new SitePlace("", RelativePaths.folderOf(place.path())));
                all.add(new Undecided(
                        What.CONTENT,
                        UriPaths.decode(folder),
                        "'" + asset.path() + "' makes pages when the site is built"));
            }
        }
        Set<String> languages = new HashSet<>();
        for (Lesson lesson : course.lessons()) {
            for (SitePlace place : site.places(lesson.path())) {
                languages.add(place.language());
                tops.add(RelativePaths.topOf(place.path()));
            }
        }
        for (String file : course.staticFiles()) {
            tops.add(RelativePaths.topOf(file));
        }
        this.own = new OwnUrls(course, languages);
    }

    /** Why something may be at a URL path that nothing at hand has; empty when nothing can be there. */
    Optional<String> of(String url, boolean page, boolean fromRoot) {
        String top = site.urls().basePath();
        if (fromRoot && top.length() > 1 && !site.urls().canonical() && !url.startsWith(top)) {
            return Optional.of(ABOVE_SITE);
        }
        String below = url.startsWith(top) ? url.substring(top.length() - 1) : url;
        String neutral = own.withoutLanguage(below);
        for (Undecided undecided : all) {
            if (isBelow(undecided, neutral, page, fromRoot)) {
                return Optional.of(undecided.cause());
            }
        }
        return own.holds(below, neutral) ? Optional.empty() : Optional.of(REST_OF_SITE);
    }

    /** Why a page may be what a reference names: by its name alone, or at a path. */
    Optional<String> ofReference(Lesson from, String reference) {
        if (reference.indexOf('/') < 0) {
            // The name alone is enough where only one page has it.
            return all.stream()
                    .filter(undecided -> undecided.what() == What.CONTENT)
                    .map(Undecided::cause)
                    .findFirst();
        }
        return ofPath(from, reference);
    }

    /** Why a page may be at a path among the site's content. */
    Optional<String> ofPath(Lesson from, String path) {
        String folder = path.startsWith("/")
                ? ""
                : RelativePaths.folderOf(site.place(from.path()).path());
        String page = site.pages().withoutEnding(path);
        return RelativePaths.resolve(folder, page)
                .map(found -> UriPaths.decode(urls.ofFolder(new SitePlace("", found))))
                .flatMap(url -> of(url, true, false));
    }

    /** A file that the site may take from its folder {@code assets}. */
    Optional<Target> asset(String path) {
        return RelativePaths.resolve("", path).filter(assets::contains).map(Target.File::new);
    }

    private boolean isBelow(Undecided undecided, String url, boolean page, boolean fromRoot) {
        String prefix = undecided.prefix();
        boolean file = !page || RelativePaths.nameOf(url).contains(".");
        return switch (undecided.what()) {
            case CONTENT -> (url + "/").startsWith(prefix);
            case FILES -> file && url.startsWith(prefix) && (prefix.length() > 1 || (fromRoot && mayBeOfTheme(url)));
        };
    }

    /** Themes bring no pages, and what lies in a folder that the site itself has is looked for there. */
    private boolean mayBeOfTheme(String url) {
        String top = RelativePaths.topOf(url.substring(1));
        return !url.endsWith(".html") && (top.isEmpty() || !tops.contains(top));
    }
}
