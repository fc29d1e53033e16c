package io.github.coursekit.lint;

import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Excerpt;
import io.github.coursekit.text.Location;
import io.github.coursekit.work.Activity;
import io.github.coursekit.work.GivenUpException;
import java.util.function.Function;

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

    /** Longer facts and longer advice are cut: a rule may name a heading of any length, in each of a thousand violations. */
    private static final int LONGEST_TEXT = 1000;

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
        add(
                EngineRules.INTERNAL_ERROR,
                Finding.at(place, "The rule " + rule.id() + " failed on " + what + ": " + thrown));
    }

    @Override
    public void report(Finding finding) {
        add(rule, finding);
    }

    @Override
    public void limit(Finding finding) {
        add(EngineRules.LIMIT, finding);
    }

    @Override
    public void undecided(UndecidedPlace place) {
        activity.checkWanted();
        if (active.of(place.location().path()).severity(rule).isPresent()) {
            findings.apply(place.location()).add(new UndecidedPlace(place.location(), kept(place.cause())));
        }
    }

    private void add(RuleDescriptor reported, Finding finding) {
        activity.checkWanted();
        active.of(finding.location().path())
                .severity(reported)
                .ifPresent(severity ->
                        findings.apply(finding.location()).add(new Violation(reported, severity, kept(finding))));
    }

    private Finding kept(Finding finding) {
        return new Finding(
                finding.location(),
                kept(finding.fact()),
                kept(finding.advice()),
                kept(finding.subject()),
                kept(finding.cause()),
                finding.related(),
                finding.fix());
    }

    private String kept(String text) {
        return active.texts().of(Excerpt.shown(text, LONGEST_TEXT));
    }
}
