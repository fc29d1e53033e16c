package io.github.coursekit.report;

import io.github.coursekit.json.JsonText;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The result as GitLab's <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">code quality report</a>. */
public final class GitLabReport {

    private final LintResult.Places places;
    private final ReportPaths paths;
    private final Fingerprints fingerprints;

    private GitLabReport(ReportInput input) {
        this.places = input.result().places();
        this.paths = input.paths();
        this.fingerprints = new Fingerprints(input);
    }

    /**
     * Writes the report; see {@link Report#write}.
     *
     * @param input the result; GitLab knows paths relative to the repository
     * @param out takes it
     * @throws IOException when {@code out} does
     */
    public static void write(ReportInput input, Writer out) throws IOException {
        GitLabReport report = new GitLabReport(input);
        JsonText.write(JsonText.lines(input.result().violations().stream().map(report::issue)), out);
    }

    private ObjectNode issue(Violation violation) {
        ObjectNode issue = JsonNodeFactory.instance.objectNode();
        issue.put("description", violation.message());
        issue.put("check_name", violation.rule().id());
        issue.put("fingerprint", fingerprints.next(violation));
        issue.put("severity", severity(violation.severity()));
        ObjectNode location = issue.putObject("location");
        location.put("path", paths.of(violation.location()));
        location.putObject("lines")
                .put("begin", places.start(violation.location()).line());
        return issue;
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
