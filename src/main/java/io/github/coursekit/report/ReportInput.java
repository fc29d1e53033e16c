package io.github.coursekit.report;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import java.util.List;

/**
 * What reports are made from.
 *
 * @param result the result of a check
 * @param paths what paths to show
 * @param lines the source lines
 * @param roles the roles that stages need entries for
 * @param failing the least severity that fails the build
 * @param origin whose report it is
 */
public record ReportInput(
        LintResult result, ReportPaths paths, SourceLines lines, List<String> roles, Severity failing, Origin origin) {

    /** Copies the list. */
    public ReportInput {
        roles = List.copyOf(roles);
    }

    /** The violations that the console shows: INFO goes to files only, unless it fails the build. */
    List<Violation> onConsole() {
        return result.violations().stream()
                .filter(violation -> violation.severity() != Severity.INFO || fails(violation))
                .toList();
    }

    /** Whether a violation is bad enough to fail the build. */
    boolean fails(Violation violation) {
        return violation.severity().isAtLeast(failing);
    }
}
