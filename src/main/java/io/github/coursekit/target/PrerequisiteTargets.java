package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import java.util.Optional;

/** Where the lessons that front matter names as prerequisites are. */
final class PrerequisiteTargets {

    private final Index index;
    private final References references;
    private final Unknowns unknowns;
    private final LessonNames names;
    private final DestinationTargets destinations;

    PrerequisiteTargets(
            Index index, References references, Unknowns unknowns, LessonNames names, DestinationTargets destinations) {
        this.index = index;
        this.references = references;
        this.unknowns = unknowns;
        this.names = names;
        this.destinations = destinations;
    }

    /** The lesson of an id, of a path as references have it, drafts too, or of a URL. */
    Target of(Lesson from, LessonLink named) {
        Optional<Lesson> ofId = names.ofId(from, named.destination());
        if (ofId.isPresent()) {
            return new Target.Page(ofId.get(), "");
        }
        LessonLink link = new LessonLink(LessonLink.Kind.LINK, named.destination(), named.range());
        Destination destination = Destination.of(named.destination());
        if (destination.isOutside()) {
            return new Target.Outside();
        }
        String path = destination.path();
        return references
                .find(from, path, true)
                .<Target>map(page -> new Target.Page(page, destination.fragment()))
                .or(() -> index.paths().unread(from, path))
                .orElseGet(() -> served(from, link, destination));
    }

    private Target served(Lesson from, LessonLink link, Destination destination) {
        Target served = destinations.of(from, link, destination);
        if (served instanceof Target.Source source) {
            return source.page();
        }
        if (!(served instanceof Target.Nothing nothing)) {
            return served;
        }
        String path = destination.path();
        return unknowns.ofReference(from, path)
                .or(() -> names.unread(link.destination()).map(page -> "'" + page + "' could not be read"))
                .<Target>map(Target.Undecided::new)
                .orElseGet(() -> new Target.Nothing(path, path, meantLesson(from, link, nothing)));
    }

    private Optional<Target.Suggestion> meantLesson(Lesson from, LessonLink link, Target.Nothing nothing) {
        return nothing.meant()
                .flatMap(meant -> destinations.found(from, link, Destination.of(meant.destination())))
                .flatMap(target -> target instanceof Target.Page page ? Optional.of(page.lesson()) : Optional.empty())
                .or(() -> names.near(link.destination()))
                .map(lesson -> "/" + index.paths().place(lesson).path())
                .filter(meant -> references.find(from, meant, true).isPresent())
                .map(meant -> new Target.Suggestion(meant, false));
    }
}
