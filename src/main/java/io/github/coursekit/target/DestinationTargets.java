package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.site.LinkHooks.Hook;
import io.github.coursekit.site.Site;
import io.github.coursekit.text.SharedValues;
import java.util.Optional;

/** Where destinations lead, as browsers have it, and in what a theme looks for beside the page. */
final class DestinationTargets {

    private static final Target OUTSIDE = new Target.Outside();

    private final Index index;
    private final References references;
    private final Unknowns unknowns;
    private final Site site;
    private final LinkStarts starts;
    private final Suggestions suggestions;
    private final SharedValues shared = new SharedValues();
    private final ServedTargets served;
    private final BesideTargets beside;

    DestinationTargets(Index index, References references, Unknowns unknowns, Site site) {
        this.index = index;
        this.references = references;
        this.unknowns = unknowns;
        this.site = site;
        this.starts = new LinkStarts(index, site);
        this.suggestions = new Suggestions(index, site.urls());
        this.served = new ServedTargets(index, site, starts, shared);
        this.beside = new BesideTargets(index, site, unknowns, suggestions);
    }

    /** Where a destination in the place of that of a link leads. */
    Target of(Lesson from, LessonLink link, Destination destination) {
        if (destination.isOutside()) {
            return outside(destination);
        }
        boolean ofBody = link.kind() == LessonLink.Kind.LINK || link.kind() == LessonLink.Kind.EMBED;
        if (ofBody && from.isSnippet() && !destination.isFromRoot()) {
            return new Target.Undecided(Unknowns.INCLUDED);
        }
        if (destination.path().isEmpty()) {
            return new Target.Page(from, destination.fragment());
        }
        if (!starts.isTaken(from)) {
            return new Target.Undecided(Unknowns.NOT_TAKEN);
        }
        if (destination.path().contains("{{")) {
            return new Target.Undecided(Unknowns.TEMPLATES);
        }
        String url = starts.url(from, destination);
        Optional<Target> found = found(from, link, destination);
        Optional<Target> target = found.isPresent() ? found : undecided(from, link, destination, url);
        if (target.isPresent()) {
            return target.get();
        }
        if (from.frontMatter().mayExpire()) {
            return new Target.Undecided(Targets.EXPIRED);
        }
        return new Target.Nothing(
                shared.of(url),
                shared.of(suggestions.missing(url)),
                suggestions.of(
                        new VainLink(from, destination, isForPages(link), url, other -> found(from, link, other))));
    }

    /** What is at hand under a destination. */
    Optional<Target> found(Lesson from, LessonLink link, Destination destination) {
        Optional<Target> lookedUp = lookedUp(from, link, destination);
        Optional<Target> found =
                lookedUp.isPresent() ? lookedUp : served.of(from, starts.url(from, destination), destination);
        return found.isPresent() ? found : beside.of(from, link, destination);
    }

    /** Behind two slashes stands another server; where this site has something behind one, that is meant. */
    private Target outside(Destination destination) {
        String path = destination.path();
        String one = destination.network() ? path.substring(1) : "";
        boolean here = one.startsWith(site.urls().basePath())
                && index.url(suggestions.withoutBase(one)).isPresent();
        return here
                ? new Target.Nothing(path, path, Optional.of(new Target.Suggestion(destination.withPath(one), true)))
                : OUTSIDE;
    }

    /** What the site's templates make of a destination in Markdown before it is a URL. */
    private Optional<Target> lookedUp(Lesson from, LessonLink link, Destination destination) {
        return isForPages(link) && site.hooks().links() == Hook.LOOKS_UP
                ? references.find(from, destination.path()).map(page -> new Target.Page(page, destination.fragment()))
                : Optional.empty();
    }

    private Optional<Target> undecided(Lesson from, LessonLink link, Destination destination, String url) {
        if (site.elsewhere().matches(url.substring(1))) {
            return Optional.of(OUTSIDE);
        }
        boolean byTemplate = isForPages(link)
                && site.hooks().links() == Hook.UNKNOWN
                && references.find(from, destination.path()).isPresent();
        if (byTemplate || site.hooks().names().contains(destination.path())) {
            return Optional.of(new Target.Undecided(Unknowns.TEMPLATES));
        }
        boolean asPath = isForPages(link)
                && site.hooks().links() != Hook.NONE
                && site.pages().isPage(destination.path());
        return unknowns.of(url, isForPages(link), destination.isFromRoot())
                .or(() -> asPath ? unknowns.ofPath(from, destination.path()) : Optional.empty())
                .map(Target.Undecided::new);
    }

    private static boolean isForPages(LessonLink link) {
        return link.kind() == LessonLink.Kind.LINK;
    }
}
