package io.github.coursekit.report;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import java.util.List;
import java.util.Locale;

/** One line for each violation: {@code path:line:column: severity message [rule-id]}, with a line for its second place. INFO goes to files only. */
public final class LineReport {

    /**
     * A violation as text.
     *
     * @param severity how bad it is
     * @param text the line, or two lines when there is a second place
     */
    public record Line(Severity severity, String text) {}

    private final LintResult.Places places;
    private final ReportPaths paths;

    private LineReport(LintResult.Places places, ReportPaths paths) {
        this.places = places;
        this.paths = paths;
    }

    /**
     * {@return the lines of a result, in its order}
     *
     * @param result the result
     * @param paths what paths to show
     */
    public static List<Line> of(LintResult result, ReportPaths paths) {
        LineReport report = new LineReport(result.places(), paths);
        return result.violations().stream()
                .filter(violation -> violation.severity() != Severity.INFO)
                .map(report::line)
                .toList();
    }

    private Line line(Violation violation) {
        String severity = violation.severity().name().toLowerCase(Locale.ROOT);
        String text = "%s:%s: %s %s [%s]"
                .formatted(
                        Printable.escape(paths.of(violation.location())),
                        places.start(violation.location()),
                        severity,
                        Printable.escape(violation.message()),
                        violation.rule().id());
        if (violation.related() != null) {
            text += "%n  %s:%s: %s"
                    .formatted(
                            Printable.escape(paths.of(violation.related().location())),
                            places.start(violation.related().location()),
                            Printable.escape(violation.related().message()));
        }
        return new Line(violation.severity(), text);
    }
}
