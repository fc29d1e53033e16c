package io.github.coursekit.report;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import java.util.List;
import java.util.Locale;

/** One line for each violation: {@code path:line:column: severity message [rule-id]}, with a line for its second place. */
public final class LineReport {

    private final LintResult.Places places;
    private final ReportPaths paths;
    private final Printable printable;

    private LineReport(ReportInput input, Screen screen) {
        this.places = input.result().places();
        this.paths = input.paths();
        this.printable = new Printable(screen.charset());
    }

    /**
     * {@return a record for each violation of a result, in its order}
     *
     * @param input the result
     * @param screen where they are shown
     */
    public static List<ConsoleRecord> of(ReportInput input, Screen screen) {
        LineReport report = new LineReport(input, screen);
        return input.onConsole().stream()
                .map(violation -> new ConsoleRecord(violation.severity(), report.text(violation)))
                .toList();
    }

    private String text(Violation violation) {
        String severity = violation.severity().name().toLowerCase(Locale.ROOT);
        String text = "%s: %s %s [%s]"
                .formatted(
                        place(violation.location()),
                        severity,
                        printable.text(violation.message()),
                        violation.rule().id());
        if (violation.related() != null) {
            text += "%n  %s: %s"
                    .formatted(
                            place(violation.related().location()),
                            printable.text(violation.related().message()));
        }
        return text;
    }

    private String place(Location location) {
        return printable.lineStart(paths.of(location)) + ":" + places.start(location);
    }
}
