package io.github.coursekit.report;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SuppressedViolation;
import io.github.coursekit.rule.Severity;

/** The closing line of a check. */
public final class Summary {

    private Summary() {}

    /**
     * {@return how many lessons were checked and what was found, such as {@code 33 lessons checked: 1 error, 2 warnings}}
     *
     * @param result the result
     */
    public static String of(LintResult result) {
        String found = result.violations().stream().allMatch(v -> v.severity() == Severity.INFO)
                ? "no errors, no warnings"
                : count(result.count(Severity.ERROR), "error") + ", "
                        + count(result.count(Severity.WARNING), "warning");
        long baselined = result.count(SuppressedViolation.Kind.BASELINE);
        long suppressed = result.count(SuppressedViolation.Kind.COMMENT);
        return count(result.course().lessons().size(), "lesson") + " checked: " + found
                + (baselined == 0 ? "" : ", " + baselined + " in the baseline")
                + (suppressed == 0 ? "" : ", " + suppressed + " suppressed");
    }

    /**
     * {@return a number with its noun, such as {@code 1 error} or {@code 2 errors}}
     *
     * @param number the number
     * @param noun the noun, which takes an s in the plural
     */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
