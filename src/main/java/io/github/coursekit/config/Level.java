package io.github.coursekit.config;

import io.github.coursekit.rule.Severity;
import java.util.Optional;

/**
 * Whether a rule is on, and how bad its violations are.
 *
 * @param severity the severity; empty when the rule is off
 */
public record Level(Optional<Severity> severity) {

    /** The rule says nothing. */
    public static final Level OFF = new Level(Optional.empty());

    static Level of(Severity severity) {
        return new Level(Optional.of(severity));
    }
}
