package io.github.coursekit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.goal.Check;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.Project;
import io.github.coursekit.report.ConsoleStyle;
import io.github.coursekit.report.Screen;
import io.github.coursekit.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckLogTest {

    @TempDir
    private Path folder;

    private final List<String> records = new ArrayList<>();

    /** Keeps the level and the first line of each record. */
    private final Log log = new SystemStreamLog() {

        @Override
        public void error(CharSequence content) {
            keep("ERROR", content);
        }

        @Override
        public void warn(CharSequence content) {
            keep("WARN", content);
        }

        @Override
        public void info(CharSequence content) {
            keep("INFO", content);
        }

        private void keep(String level, CharSequence content) {
            records.add(level + " " + content.toString().lines().findFirst().orElseThrow());
        }
    };

    private List<String> log() throws GoalException {
        Project project = new TestCourse(folder).project(Project.Kind.COURSE);
        Check.Result result = Check.run(new Check.Request(
                        project,
                        Severity.ERROR,
                        0,
                        List.of(),
                        folder.resolve("out"),
                        project.defaultBaselineFile(),
                        null))
                .orElseThrow();
        new CheckLog(new GoalLog(log, Screen.PLAIN), ConsoleStyle.FRAME, goal -> "mvn course:" + goal).write(result);
        return records;
    }

    @Test
    void eachViolationIsOneRecordOfItsLevel() throws IOException, GoalException {
        new TestCourse(folder)
                .file("content/a.md", "---\ntitle: A\nweight: x\n---\nIt\u00E2\u20AC\u2122s\n")
                .file("content/b.md", "---\ntitle: B\n---\n# B\n");

        assertThat(log())
                .startsWith(
                        "ERROR error[weight-value]: weight must be a whole number other than 0, found \"x\"",
                        "WARN warning[encoding-mojibake]: '\u00E2\u20AC\u2122' is UTF-8 read as Windows-1252")
                .endsWith("INFO 1 can be mended: mvn course:fix")
                .anyMatch(line -> line.startsWith("INFO 2 lessons checked: 1 error, "));
    }

    @Test
    void whenAllIsWellTheSummaryIsAll() throws IOException, GoalException {
        new TestCourse(folder).file("content/a.md", "---\ntitle: A\ntype: page\ndescription: D\n---\nText.\n");

        assertThat(log()).containsExactly("INFO 1 lesson checked: no errors, no warnings (0.0 s)");
    }

    @Test
    void aCourseWithoutLessonsIsWarnedOfAndNotCounted() throws IOException, GoalException {
        new TestCourse(folder).file("content/pan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        assertThat(log()).containsExactly("WARN No lesson (*.md) in content: nothing was checked");
    }

    @Test
    void whatCouldNotBeReadIsAWarningAndWhatIsUndecidedARemarkBehindTheSummary() throws IOException, GoalException {
        new TestCourse(folder)
                .file("hugo.toml", "title = \n")
                .file("content/a.md", "---\ntitle: A\ntype: page\ndescription: D\n---\n{{< box >}}\n\n[in](#inside)\n");

        assertThat(log())
                .satisfiesExactly(
                        warning -> assertThat(warning)
                                .startsWith("WARN ")
                                .contains("hugo.toml", "what it says is not known here"),
                        summary -> assertThat(summary).startsWith("INFO 1 lesson checked: no errors"),
                        remark -> assertThat(remark)
                                .isEqualTo(
                                        "INFO 1 link left undecided: what shortcodes write on the page is not known"));
    }
}
