package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.site.LinkHooks.Hook;
import io.github.coursekit.site.Site;
import io.github.coursekit.text.RelativePaths;
import java.util.Optional;

/** What stands beside a page, where a theme looks for it though no URL leads there. */
final class BesideTargets {

    private final Index index;
    private final Site site;
    private final Unknowns unknowns;
    private final Suggestions suggestions;

    BesideTargets(Index index, Site site, Unknowns unknowns, Suggestions suggestions) {
        this.index = index;
        this.site = site;
        this.unknowns = unknowns;
        this.suggestions = suggestions;
    }

    /** What is found under a destination. */
    Optional<Target> of(Lesson from, LessonLink link, Destination destination) {
        String path = destination.path();
        Optional<String> inContent = suggestions.path(from, destination);
        Optional<Target> beside =
                inContent.isEmpty() ? Optional.empty() : index.paths().at(from, inContent.get());
        Optional<Target> source = beside.isEmpty() ? Optional.empty() : source(from, destination, beside.get());
        if (source.isPresent()) {
            return link.kind() == LessonLink.Kind.LINK && site.hooks().links() == Hook.UNKNOWN
                    ? Optional.of(new Target.Undecided(Unknowns.TEMPLATES))
                    : source;
        }
        boolean byTheme = link.kind() == LessonLink.Kind.PATH || link.kind() == LessonLink.Kind.MENTION;
        boolean asAsset =
                byTheme || (link.kind() == LessonLink.Kind.EMBED && site.hooks().images() != Hook.NONE);
        Optional<Target> found = byTheme
                ? beside.or(() -> RelativePaths.resolve("", path)
                                .flatMap(top -> index.paths().at(from, top)))
                        .or(() -> index.staticFiles().endingWith(path))
                : beside;
        return asAsset ? found.or(() -> unknowns.asset(path)) : found;
    }

    private Optional<Target> source(Lesson from, Destination destination, Target found) {
        if (found instanceof Target.Page page) {
            return Optional.of(new Target.Source(
                    new Target.Page(page.lesson(), destination.fragment()),
                    suggestions.written(from, destination, index.url(page.lesson()))));
        }
        return found instanceof Target.Unread unread
                ? Optional.of(new Target.Source(
                        unread, suggestions.written(from, destination, index.unreadUrl(unread.path()))))
                : Optional.empty();
    }
}
