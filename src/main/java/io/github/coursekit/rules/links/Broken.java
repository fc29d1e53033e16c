package io.github.coursekit.rules.links;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.target.ResolvedLink;
import io.github.coursekit.target.Target;
import io.github.coursekit.target.Targets;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What the rules on destinations share: the walk over resolved links, and how a better destination is told. */
final class Broken {

    private Broken() {}

    /** The links and embedded things of a lesson's body, whose destinations are judged as they are written. */
    static List<LessonLink> inBody(LessonText text) {
        return text.lesson().links().stream()
                .filter(link -> link.kind() == LessonLink.Kind.LINK || link.kind() == LessonLink.Kind.EMBED)
                .toList();
    }

    /** Hands over every link of some kinds, with the lesson that holds it. */
    static void forEach(Course course, Set<LessonLink.Kind> kinds, BiConsumer<Lesson, ResolvedLink> action) {
        Targets targets = Targets.of(course);
        for (Lesson lesson : course.lessons()) {
            for (ResolvedLink link : targets.links(lesson)) {
                if (kinds.contains(link.link().kind())) {
                    action.accept(lesson, link);
                }
            }
        }
    }

    /** Reports the links of some kinds that lead to nothing; {@code message} says so of a destination and of where it was looked for. */
    static void report(
            Course course,
            Set<LessonLink.Kind> kinds,
            BiFunction<LessonLink, String, String> message,
            Reporter reporter) {
        forEach(course, kinds, (lesson, resolved) -> {
            LessonLink link = resolved.link();
            // An empty destination is for link-syntax.
            if (resolved.target() instanceof Target.Nothing nothing
                    && !link.destination().isEmpty()) {
                Location location = lesson.at(link.range());
                String meant = nothing.meant()
                        .map(suggestion -> "; did you mean '" + suggestion.destination() + "'?")
                        .orElse("");
                Fix fix = nothing.meant()
                        .filter(Target.Suggestion::certain)
                        .map(suggestion -> write(suggestion.destination(), location))
                        .orElse(null);
                reporter.report(location, message.apply(link, nothing.looked()) + meant, null, fix);
            }
        });
    }

    /** Writes another destination where one stands. */
    static Fix write(String destination, Location place) {
        return Fix.of("Write '" + destination + "'", new TextEdit(place, destination));
    }

    /** {@return the fix, or null where the place holds more than the destination, so that nothing can safely be written there} */
    static @Nullable Fix writeIf(boolean safe, String destination, Location place) {
        return safe ? write(destination, place) : null;
    }
}
