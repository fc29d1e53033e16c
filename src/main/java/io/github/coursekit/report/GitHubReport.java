package io.github.coursekit.report;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Position;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;

/**
 * The result as <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">workflow commands</a> of GitHub, which
 * shows them at their lines of a pull request. It shows only the first few of a kind, so errors come first.
 *
 * <pre>
 * ::error file=intro.md,line=3,col=9,endLine=3,endColumn=14,title=weight-value::weight must be a whole number other than 0, found "three"
 * </pre>
 */
public final class GitHubReport {

    private GitHubReport() {}

    /**
     * Writes a line for each violation; they must reach standard output at the start of a line.
     *
     * @param input the result; GitHub knows paths relative to the repository
     * @param out takes the lines
     * @throws IOException when {@code out} does
     */
    public static void write(ReportInput input, Writer out) throws IOException {
        LintResult.Places places = input.result().places();
        List<Violation> worstFirst = input.onConsole().stream()
                .sorted(Comparator.comparing(Violation::severity))
                .toList();
        for (Violation violation : worstFirst) {
            out.write(command(violation, input.paths(), places));
        }
    }

    private static String command(Violation violation, ReportPaths paths, LintResult.Places places) {
        return "::%s file=%s,%s,title=%s::%s\n"
                .formatted(
                        name(violation.severity()),
                        property(Printable.escape(paths.of(violation.location()))),
                        place(places.start(violation.location()), places.end(violation.location())),
                        property(violation.rule().id()),
                        data(Printable.escape(violation.message())));
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    /** GitHub takes columns only of a place within one line. */
    private static String place(Position start, Position end) {
        return start.line() == end.line()
                ? "line=%s,col=%s,endLine=%s,endColumn=%s"
                        .formatted(start.line(), start.column(), end.line(), Math.max(start.column(), end.column()))
                : "line=%s,endLine=%s".formatted(start.line(), end.line());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
