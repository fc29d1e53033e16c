package io.github.coursekit.rule;

import io.github.coursekit.text.Location;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found. Violations are ordered by path, place, rule and message.
 *
 * @param rule the rule
 * @param severity how bad it is, as configured for the file
 * @param location where it is
 * @param message what was found and what to do, without a full stop
 * @param related a second place that explains it, or null
 * @param fix what mends it, or null
 */
public record Violation(
        RuleDescriptor rule,
        Severity severity,
        Location location,
        String message,
        @Nullable RelatedLocation related,
        @Nullable Fix fix)
        implements Comparable<Violation> {

    private static final Comparator<Violation> ORDER = Comparator.comparing(
                    (Violation violation) -> violation.location.path())
            .thenComparing(violation -> violation.location.range())
            .thenComparing(violation -> violation.rule.id())
            .thenComparing(Violation::message);

    /**
     * Checks that it says something of a place: rules of third parties report too.
     *
     * @throws NullPointerException when it does not
     */
    public Violation {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public int compareTo(Violation other) {
        return ORDER.compare(this, other);
    }
}
