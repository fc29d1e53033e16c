package io.github.coursekit.compare;

import io.github.coursekit.site.PathPatterns;
import java.time.Instant;
import java.util.Optional;

/**
 * A change that the course's team has decided to make without the version that it asks for.
 *
 * @param kind its kind
 * @param paths the paths, old or new, of the files that it may be in
 * @param reason why, in the team's words
 * @param until when that ends; empty for never
 * @param origin where it is said, such as {@code course.yaml:12:5}
 */
public record Accepted(ChangeKind kind, PathPatterns paths, String reason, Optional<Instant> until, String origin) {

    /** Whether it speaks of a change. */
    boolean isOf(Change change) {
        return change.kind() == kind
                && (change.before().filter(place -> paths.matches(place.path())).isPresent()
                        || change.after()
                                .filter(place -> paths.matches(place.path()))
                                .isPresent());
    }

    boolean isOver(Instant now) {
        return until.filter(end -> !now.isBefore(end)).isPresent();
    }
}
