package io.github.coursekit.lint;

import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.RelatedLocation;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Excerpt;
import io.github.coursekit.text.Location;
import io.github.coursekit.work.Activity;
import io.github.coursekit.work.GivenUpException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One rule at work: takes what it reports, with the severity that holds for the file, and contains what it throws.
 *
 * @param rule the rule
 * @param active the severities
 * @param findings where the violations at a place go
 * @param activity tells whether anyone still waits for what the rule finds
 */
record RuleRun(RuleDescriptor rule, ActiveRules active, Function<Location, Findings> findings, Activity activity)
        implements Reporter {

    /** Longer messages are cut: a rule may name a heading of any length, in each of a thousand violations. */
    private static final int LONGEST_MESSAGE = 1000;

    /**
     * Takes what the rule threw, which costs what it would still have found and nothing else.
     *
     * @param thrown anything, since a rule may be of a third party
     * @param place where to report it
     * @param what what was being checked, for the message: {@code this file}
     * @throws GivenUpException when that was thrown: it ends more than this rule
     * @throws OutOfMemoryError when that was thrown
     */
    void failed(Throwable thrown, Location place, String what) {
        if (thrown instanceof GivenUpException givenUp) {
            throw givenUp;
        }
        if (thrown instanceof OutOfMemoryError outOfMemory) {
            throw outOfMemory;
        }
        String text = "The rule " + rule.id() + " failed on " + what + ": " + thrown;
        add(EngineRules.INTERNAL_ERROR, place, text, null, null);
    }

    @Override
    public void report(Location location, String message, @Nullable RelatedLocation related, @Nullable Fix fix) {
        add(rule, location, message, related, fix);
    }

    @Override
    public void limit(Location location, String message) {
        add(EngineRules.LIMIT, location, message, null, null);
    }

    private void add(
            RuleDescriptor reported,
            Location location,
            String message,
            @Nullable RelatedLocation related,
            @Nullable Fix fix) {
        activity.checkWanted();
        active.of(location.path())
                .severity(reported)
                .ifPresent(severity -> findings.apply(location)
                        .add(new Violation(
                                reported, severity, location, Excerpt.shown(message, LONGEST_MESSAGE), related, fix)));
    }
}
