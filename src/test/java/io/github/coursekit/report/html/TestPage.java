package io.github.coursekit.report.html;

import io.github.coursekit.TestCourse;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.Progress;
import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.report.Origin;
import io.github.coursekit.report.Report;
import io.github.coursekit.report.ReportInput;
import io.github.coursekit.report.ReportPaths;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.source.FolderSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Makes the page of a course in a temporary folder. */
final class TestPage {

    /** Few, so that a page does not change with every new rule. */
    private static final Set<String> RULES = Set.of(
            "assessment-answer-key",
            "encoding-mojibake",
            "front-matter-description",
            "front-matter-syntax",
            "stage-role-content",
            "stage-roles",
            "weight-unique",
            "weight-value");

    private static final String TEST = """
            ---
            title: Salt Test
            type: test
            passPercentage: 70
            questions:
              - id: q1
                text: When is the salt put in?
                type: single-answer
                marks: 1
                options:
                  - {id: a, text: First, isCorrect: true}
                  - {id: b, text: Last}
              - id: q2
                text: How much of it?
                type: single-answer
                marks: 1
                options:
                  - {id: a, text: A pinch}
                  - {id: b, text: A pound}
            ---
            """;

    private final Path folder;
    private final TestCourse course;
    private CheckedSource source;

    TestPage(Path folder) {
        this.folder = folder;
        this.course = new TestCourse(folder);
    }

    TestPage file(String path, String text) throws IOException {
        course.file(path, text);
        return this;
    }

    /** A small course with a violation of each severity, a second place, a fix, stages, an assessment and suppressions. */
    TestPage kitchen() throws IOException {
        return file("_index.md", lesson("Kitchen", "description: All of it\ntype: course\n", "Come in.\n"))
                .file("open/_index.md", lesson("Opening", "description: Doors\ntype: module\nweight: 1\n", ""))
                .file("open/heat.md", lesson("Heat", page(1), "Let\u00E2\u20AC\u2122s <b>go</b>, & stay.\n"))
                .file("open/salt.md", lesson("Salt", page(1), "one two three\n"))
                .file("open/note.md", lesson("Note", "type: page\nweight: 3\n", "four five\n"))
                .file("close/_index.md", lesson("Closing", "description: Lights\ntype: module\nweight: 2\n", ""))
                .file(
                        "close/stages.md",
                        lesson(
                                "For DevOps and SRE",
                                page(1),
                                "## Rush\n\n- **DevOps**: cooks\n- **SRE**: watches\n\n## Clean\n\n- **DevOps**:\n"))
                .file("close/test.md", TEST);
    }

    static String lesson(String title, String frontMatter, String body) {
        return "---\ntitle: " + title + "\n" + frontMatter + "---\n\n" + body;
    }

    static String page(int weight) {
        return "type: page\ndescription: One of them\nweight: " + weight + "\n";
    }

    LintResult result() throws IOException {
        List<Rule> rules = BuiltInRules.all().stream()
                .filter(rule -> RULES.contains(rule.descriptor().id()))
                .toList();
        source = new CheckedSource(FolderSource.of(folder));
        return new Linter(rules, new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE))
                .lint(source, Progress.NONE);
    }

    String html() throws IOException {
        return html(result());
    }

    String html(LintResult result) {
        Report report = HtmlReport::write;
        return report.text(new ReportInput(
                result,
                new ReportPaths("content"),
                new SourceLines(source, result.places()),
                CourseSettings.DEFAULT.roles(),
                Severity.ERROR,
                Origin.UNKNOWN));
    }
}
