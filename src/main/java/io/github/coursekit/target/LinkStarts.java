package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.site.Site;
import io.github.coursekit.text.UriPaths;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where the links of pages start, as browsers have it: at the URL of the page, which has many links and one URL. */
final class LinkStarts {

    private final Index index;
    private final Site site;
    private final Map<String, Start> starts = new ConcurrentHashMap<>();

    private record Start(String url, boolean taken) {}

    LinkStarts(Index index, Site site) {
        this.index = index;
        this.site = site;
    }

    private Start of(Lesson from) {
        return starts.computeIfAbsent(
                from.path(),
                path -> new Start(index.url(from), !site.places(path).isEmpty()));
    }

    /** Whether the site takes the page. */
    boolean isTaken(Lesson from) {
        return of(from).taken;
    }

    /** The URL of the page: a bundle's page, a section and a pretty URL are all folders to a browser. */
    String base(Lesson from) {
        return of(from).url;
    }

    /** The URL path that a destination is, seen from the page. */
    String url(Lesson from, Destination destination) {
        String path = destination.path();
        return UriPaths.normalize(destination.isFromRoot() ? path : UriPaths.baseOf(base(from)) + path);
    }
}
