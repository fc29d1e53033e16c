package io.github.coursekit.pages;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.LessonLink.Kind;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.target.Destination;
import io.github.coursekit.target.Target;
import io.github.coursekit.target.Targets;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.text.UriPaths;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where the links of a page lead: to other pages and files that are served, or to other sites.
 *
 * @param page the page
 * @param lesson what it shows
 * @param targets where links lead on the site
 * @param urls what pages are called on the site
 * @param pages all pages
 * @param files all files
 */
record PageLinks(PublishedPage page, Lesson lesson, Targets targets, HugoUrls urls, PageTree pages, ServedFiles files) {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final TextRange NOWHERE = new TextRange(0, 0);

    /**
     * A link that leads somewhere.
     *
     * @param url the URL, relative where it leads to a page or file of the course
     * @param outside whether it leads out of the course
     */
    record Href(String url, boolean outside) {}

    /** What a reader follows; empty for what leads nowhere. */
    Optional<Href> link(String destination) {
        return href(targets.target(lesson, new LessonLink(Kind.LINK, destination, NOWHERE)), destination);
    }

    /** What a browser shows in the page. A theme finds images in more places than a browser does. */
    Optional<Href> shown(String destination) {
        return href(targets.target(lesson, new LessonLink(Kind.EMBED, destination, NOWHERE)), destination)
                .or(() -> href(targets.target(lesson, new LessonLink(Kind.PATH, destination, NOWHERE)), destination));
    }

    /** The URL on the site of what a reference names; empty for nothing. A link to it leads there again. */
    String referred(String reference) {
        Target target = targets.target(lesson, new LessonLink(Kind.REF, reference, NOWHERE));
        if (target instanceof Target.Page to) {
            String fragment = to.fragment().isEmpty() ? "" : "#" + UriPaths.encode(to.fragment());
            boolean here = to.lesson().equals(lesson) && !fragment.isEmpty();
            return here ? fragment : to.lesson().url(urls) + fragment;
        }
        return target instanceof Target.Outside ? reference : "";
    }

    private Optional<Href> href(Target target, String destination) {
        if (target instanceof Target.Page to) {
            return pages.of(to.lesson()).map(other -> inside(other, to.fragment()));
        } else if (target instanceof Target.Source source) {
            return href(source.page(), destination);
        } else if (target instanceof Target.File file) {
            return files.of(lesson, file.path()).map(name -> new Href(PageNames.link(page.name(), name), false));
        } else if (target instanceof Target.Listing listing) {
            return PageNames.ofUrl(urls.ofFolder(listing.folder()))
                    .filter(name -> pages.byName().containsKey(name))
                    .map(name -> new Href(PageNames.link(page.name(), name), false));
        } else if (target instanceof Target.Outside) {
            return outside(destination);
        }
        return Optional.empty();
    }

    private Href inside(PublishedPage other, String fragment) {
        String anchor = fragment.isEmpty() ? "" : "#" + UriPaths.encode(fragment);
        boolean here = other.equals(page) && !anchor.isEmpty();
        return new Href((here ? "" : PageNames.link(page.name(), other.name())) + anchor, false);
    }

    private static Optional<Href> outside(String destination) {
        String url = destination.strip();
        Destination parts = Destination.of(url);
        if (parts.network()) {
            return Optional.of(new Href("https:" + url, true));
        }
        return parts.scheme()
                .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                .filter(SCHEMES::contains)
                .map(scheme -> new Href(url, true));
    }
}
