package io.github.coursekit.lint;

import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.RelatedLocation;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Violation;
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
 * @param activity is told that the rule is running
 */
record RuleRun(RuleDescriptor rule, ActiveRules active, Function<Location, Findings> findings, Activity activity)
        implements Reporter {

    /** Longer messages are cut: a rule may name a heading of any length, in each of a thousand violations. */
    private static final int LONGEST_MESSAGE = 1000;

    /**
     * Runs a check. Whatever it throws costs what it would still have found, and nothing else.
     *
     * @param check the check
     * @param place where to report that it failed
     * @param what what is being checked, for the message: {@code this file}
     */
    void run(Runnable check, Location place, String what) {
        activity.now("running the rule " + rule.id());
        try {
            check.run();
        } catch (GivenUpException | OutOfMemoryError e) {
            throw e; // both end more than this rule
        } catch (Throwable e) { // a rule of a third party may throw anything
            add(
                    EngineRules.INTERNAL_ERROR,
                    place,
                    "The rule " + rule.id() + " failed on " + what + ": " + e,
                    null,
                    null);
        }
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
                        .add(new Violation(reported, severity, location, cut(message), related, fix)));
    }

    private static String cut(String message) {
        if (message.length() <= LONGEST_MESSAGE) {
            return message;
        }
        int end =
                Character.isHighSurrogate(message.charAt(LONGEST_MESSAGE - 1)) ? LONGEST_MESSAGE - 1 : LONGEST_MESSAGE;
        return message.substring(0, end) + "...";
    }
}
