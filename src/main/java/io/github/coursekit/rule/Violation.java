package io.github.coursekit.rule;

import io.github.coursekit.text.Location;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A finding that counts for something. Violations are ordered by path, place, rule and message.
 *
 * @param rule the rule
 * @param severity how bad it is, as configured for the file
 * @param finding what the rule found
 */
public record Violation(RuleDescriptor rule, Severity severity, Finding finding) implements Comparable<Violation> {

    private static final Comparator<Violation> ORDER = Comparator.comparing(
                    (Violation violation) -> violation.location().path())
            .thenComparing(violation -> violation.location().range())
            .thenComparing(violation -> violation.rule.id())
            .thenComparing(Violation::message);

    /** {@return where it is} */
    public Location location() {
        return finding.location();
    }

    /** {@return fact and advice in one sentence} */
    public String message() {
        return finding.message();
    }

    /** {@return a second place that explains it, or null} */
    public @Nullable RelatedLocation related() {
        return finding.related();
    }

    /** {@return what mends it, or null} */
    public @Nullable Fix fix() {
        return finding.fix();
    }

    @Override
    public int compareTo(Violation other) {
        return ORDER.compare(this, other);
    }
}
