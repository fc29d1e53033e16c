package io.github.coursekit.fix;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.Violation;
import java.util.List;

/**
 * What fixes come to.
 *
 * @param files the files that they change, by path
 * @param mended what they mend, in the order in which it was mended
 * @param left the fixes that are not made although they were asked for
 * @param result what linting finds afterwards
 */
public record FixResult(List<FixedFile> files, List<Violation> mended, List<LeftOut> left, LintResult result) {

    /** Copies the lists. */
    public FixResult {
        files = List.copyOf(files);
        mended = List.copyOf(mended);
        left = List.copyOf(left);
    }
}
