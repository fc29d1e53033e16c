package io.github.coursekit.rule;

import io.github.coursekit.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * A finding that counts for something. Violations are ordered by path, place, rule and message.
 *
 * @param rule the rule
 * @param severity how bad it is, as configured for the file
 * @param finding what the rule found
 */
public record Violation(RuleDescriptor rule, Severity severity, Finding finding) implements Comparable<Violation> {

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
        int order = location().path().compareTo(other.location().path());
        if (order == 0) {
            order = location().range().compareTo(other.location().range());
        }
        if (order == 0) {
            order = rule.id().compareTo(other.rule.id());
        }
        return order != 0 ? order : message().compareTo(other.message());
    }
}
