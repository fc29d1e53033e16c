package io.github.coursekit.goal;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.report.Summary;
import io.github.coursekit.rule.Severity;
import java.util.Locale;
import java.util.Optional;

/**
 * How bad may be what a check finds.
 *
 * @param severity the least severity that counts
 * @param mostAllowed how many that count are let pass
 */
record FailureThreshold(Severity severity, long mostAllowed) {

    static FailureThreshold of(Check.Request request) {
        return new FailureThreshold(request.violationSeverity(), request.maxAllowedViolations());
    }

    /** Why the build should fail, if it should. */
    Optional<String> failure(LintResult result) {
        if (result.hasFailure()) {
            return Optional.of(
                    "The course could not be checked to its end (lint-internal-error); see the messages above");
        }
        long counted = result.violations().stream()
                .filter(v -> v.severity().isAtLeast(severity))
                .count();
        if (counted <= mostAllowed) {
            return Optional.empty();
        }
        String atLeast = severity == Severity.ERROR
                ? Summary.count(counted, "error")
                : Summary.count(counted, "violation") + " of severity "
                        + severity.name().toLowerCase(Locale.ROOT) + " or worse";
        String allowed = mostAllowed == 0 ? "" : " (" + mostAllowed + " allowed)";
        return Optional.of("The course has " + atLeast + allowed + "; see the messages above");
    }
}
