package io.github.coursekit.report;

import io.github.coursekit.lint.LintResult;
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
        String place = GitHubCommand.file(paths.of(violation.location())) + ","
                + place(places.start(violation.location()), places.end(violation.location()));
        return GitHubCommand.line(violation.severity(), place, violation.rule().id(), violation.message());
    }

    /** GitHub takes columns only of a place within one line. */
    private static String place(Position start, Position end) {
        return start.line() == end.line()
                ? "line=%s,col=%s,endLine=%s,endColumn=%s"
                        .formatted(start.line(), start.column(), end.line(), Math.max(start.column(), end.column()))
                : "line=%s,endLine=%s".formatted(start.line(), end.line());
    }
}
