package io.github.coursekit.report;

import io.github.coursekit.json.JsonText;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The result as GitLab's <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">code quality report</a>. */
public final class GitLabReport {

    private GitLabReport() {}

    /**
     * {@return the report}
     *
     * @param input the result; its paths must be relative to the repository
     */
    public static String of(ReportInput input) {
        ArrayNode issues = JsonNodeFactory.instance.arrayNode();
        Fingerprints fingerprints = new Fingerprints(input);
        LintResult.Places places = input.result().places();
        for (Violation violation : input.result().violations()) {
            ObjectNode issue = issues.addObject();
            issue.put("description", violation.message());
            issue.put("check_name", violation.rule().id());
            issue.put("fingerprint", fingerprints.next(violation));
            issue.put("severity", severity(violation.severity()));
            ObjectNode location = issue.putObject("location");
            location.put("path", input.paths().of(violation.location()));
            location.putObject("lines")
                    .put("begin", places.start(violation.location()).line());
        }
        return JsonText.of(issues);
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
