package io.github.coursekit.report;

import io.github.coursekit.compare.Bump;
import io.github.coursekit.compare.Comparison;
import io.github.coursekit.compare.Outline;
import io.github.coursekit.compare.Verdict;
import io.github.coursekit.rule.Severity;
import java.util.Optional;

/**
 * What reports of a comparison are made from.
 *
 * @param comparison what changed
 * @param before how the old version is called
 * @param after the new version; empty when it has none
 * @param verdict whether it is large enough; empty when that is not known
 * @param incompatible how bad it is when it is not
 * @param paths how reports show paths of the new version
 * @param outlineBefore what is in the old version
 * @param outlineAfter what is in the new version
 */
public record ChangesInput(
        Comparison comparison,
        String before,
        Optional<String> after,
        Optional<Verdict> verdict,
        Severity incompatible,
        ReportPaths paths,
        Outline outlineBefore,
        Outline outlineAfter) {

    /** {@return that the new version is too small, a clause; empty when it is large enough or that is not known} */
    public Optional<String> fault() {
        return verdict.filter(known -> !known.isEnough())
                .map(known -> "The version " + after.orElseGet(known.after()::toString)
                        + " is too small: what changed since " + before + " asks for " + known.required());
    }

    /** How bad a change is that asks for something: {@link #incompatible} when that is too much for the new version, else {@link Severity#INFO}. */
    Severity severity(Bump bump) {
        return bump != Bump.NONE
                        && verdict.flatMap(Verdict::tooMuch)
                                .filter(least -> bump.compareTo(least) >= 0)
                                .isPresent()
                ? incompatible
                : Severity.INFO;
    }
}
