package io.github.coursekit.lint;

import io.github.coursekit.rule.Violation;

/**
 * A violation that counts for nothing.
 *
 * @param violation the violation
 * @param kind what suppresses it
 * @param reason why, as the suppression says
 */
public record SuppressedViolation(Violation violation, Kind kind, String reason)
        implements Comparable<SuppressedViolation> {

    /** What suppresses a violation. */
    public enum Kind {
        /** A comment in the lesson. */
        COMMENT,
        /** The baseline. */
        BASELINE
    }

    @Override
    public int compareTo(SuppressedViolation other) {
        return violation.compareTo(other.violation);
    }
}
