package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.site.Site;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.SharedValues;
import io.github.coursekit.text.UriPaths;
import java.util.Optional;

/** What servers answer for URLs. */
final class ServedTargets {

    private final Index index;
    private final Site site;
    private final LinkStarts starts;
    private final SharedValues shared;

    ServedTargets(Index index, Site site, LinkStarts starts, SharedValues shared) {
        this.index = index;
        this.site = site;
        this.starts = starts;
        this.shared = shared;
    }

    /** What is served under the URL that a destination is, seen from a page. */
    Optional<Target> of(Lesson from, String url, Destination destination) {
        Optional<Target> found = belowBase(url);
        if (found.isEmpty() && site.urls().endingAdded()) {
            found = belowBase(url.replaceFirst("/?$", ".html"));
        }
        if (found.isEmpty() && site.urls().isUgly("") && !destination.isFromRoot() && from.isSectionPage()) {
            // Older versions of Hugo make a file of a section's page, too, and browsers go by its folder.
            String folder = RelativePaths.folderOf(starts.base(from).replaceFirst("/+$", ""));
            found = index.url(UriPaths.normalize(folder + "/" + destination.path()));
        }
        return found.map(target ->
                target instanceof Target.Page page && !destination.fragment().isEmpty()
                        ? new Target.Page(page.lesson(), shared.of(destination.fragment()))
                        : target);
    }

    private Optional<Target> belowBase(String url) {
        String top = site.urls().basePath();
        Optional<Target> found = index.url(url);
        return found.isEmpty() && top.length() > 1 && url.startsWith(top)
                ? index.url(url.substring(top.length() - 1))
                : found;
    }
}
