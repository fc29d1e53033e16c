package io.github.coursekit.goal;

import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.RelatedLocation;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;
import java.util.Optional;

/**
 * Where the places of a text are in another that differs from it in one stretch.
 *
 * @param path the file's path relative to the content folder, with {@code /}
 * @param start where the stretch starts in both
 * @param end where it ends in the first
 * @param by how much longer the second is
 */
record Shift(String path, int start, int end, int by) {

    static Shift between(String path, String before, String after) {
        int shortest = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shortest && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shortest - start
                && before.charAt(before.length() - end - 1) == after.charAt(after.length() - end - 1)) {
            end++;
        }
        return new Shift(path, start, before.length() - end, after.length() - before.length());
    }

    /** A violation of the file at its new place, without a fix; empty when it stood in the stretch. */
    Optional<Violation> of(Violation violation) {
        Finding found = violation.finding();
        RelatedLocation related = found.related();
        RelatedLocation moved = related == null
                ? null
                : of(related.location())
                        .map(place -> new RelatedLocation(place, related.message()))
                        .orElse(null);
        return of(violation.location())
                .map(place -> new Violation(
                        violation.rule(),
                        violation.severity(),
                        new Finding(place, found.fact(), found.advice(), found.subject(), found.cause(), moved, null)));
    }

    private Optional<Location> of(Location place) {
        TextRange range = place.range();
        if (!place.path().equals(path) || range.end() <= start) {
            return Optional.of(place);
        }
        return range.start() >= end ? Optional.of(new Location(path, range.shift(by))) : Optional.empty();
    }
}
