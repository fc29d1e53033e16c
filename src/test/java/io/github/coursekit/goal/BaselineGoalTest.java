package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.report.ConsoleRecord;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.target.OtherCourses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineGoalTest {

    @TempDir
    private Path folder;

    private Check.Result check(Project project, Severity violationSeverity) throws GoalException {
        return Check.run(new Check.Request(
                        project, violationSeverity, 0, List.of(), folder, project.defaultBaselineFile(), null))
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {197, 198, 199, 200, 201})
    void aLongLineIsToleratedWhereverItIsCut(int before) throws Exception {
        Project project = new TestCourse(folder)
                .file("content/a.md", "---\ntitle: T\nweight: " + "x".repeat(before - 8) + "😀😀 more\n---\nText.\n")
                .project(Project.Kind.COURSE);
        WriteBaseline.run(project, project.defaultBaselineFile(), Severity.ERROR, OtherCourses.UNKNOWN);

        assertThat(check(project, Severity.WARNING).lines()).isEmpty();
        assertThat(check(project, Severity.WARNING).failure()).isEmpty();
    }

    /** A check that asks no servers finds no dead link, and one without the other course none into it: neither is mended. */
    @Test
    void whatAnotherRunMayFindIsNotCalledGone() throws Exception {
        Project project = new TestCourse(folder)
                .file(
                        "content/a.md",
                        "---\ntitle: T\ntype: page\nweight: 1\ndescription: Text.\n---\n"
                                + "<!-- course-ignore-next-line link-external: it comes and goes -->\n"
                                + "See [one](https://flaky.example.com/).\n\n"
                                + "See [two](https://gone.example.com/).\n\n"
                                + "<!-- course-ignore-next-line link-course: soon there -->\n"
                                + "See [three](course:org.example:knives/care/).\n")
                .file("course-baseline.json", """
                        {"version": 1, "violations": [
                          {"path": "a.md", "rule": "link-external", "line": "See [two](https://gone.example.com/).",
                           "subject": "https://gone.example.com/", "count": 1},
                          {"path": "a.md", "rule": "link-target", "line": "See [four](../four/).", "count": 1}]}
                        """)
                .project(Project.Kind.COURSE);

        assertThat(check(project, Severity.WARNING).lines())
                .extracting(ConsoleRecord::text)
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("link-target", "gone");
    }

    @Test
    void hintsAreToleratedOnlyWhereTheyFailTheBuild() throws Exception {
        Project project = new TestCourse(folder)
                .file("content/a.md", "---\ntitle: T\nweight: x\n---\nText.\n")
                .project(Project.Kind.COURSE);

        WriteBaseline.run(project, project.defaultBaselineFile(), Severity.ERROR, OtherCourses.UNKNOWN);
        assertThat(Files.readString(project.defaultBaselineFile()))
                .contains("weight-value")
                .doesNotContain("front-matter-description");
        assertThat(check(project, Severity.WARNING).failure()).isEmpty();
        assertThat(check(project, Severity.INFO).failure()).isPresent();

        WriteBaseline.run(project, project.defaultBaselineFile(), Severity.INFO, OtherCourses.UNKNOWN);
        assertThat(Files.readString(project.defaultBaselineFile())).contains("front-matter-description");
        assertThat(check(project, Severity.INFO).failure()).isEmpty();
    }

    @Test
    void aLessonThatCannotBeReadIsToldThoughItIsTolerated() throws Exception {
        Project project = new TestCourse(folder)
                .file("content/a.md", "---\ntitle: [T\n---\nText.\n")
                .project(Project.Kind.COURSE);
        WriteBaseline.run(project, project.defaultBaselineFile(), Severity.ERROR, OtherCourses.UNKNOWN);

        Check.Result result = Check.run(new Check.Request(
                        project,
                        Severity.ERROR,
                        0,
                        List.of(ReportFormat.JSON, ReportFormat.HTML),
                        folder.resolve("out"),
                        project.defaultBaselineFile(),
                        null))
                .orElseThrow();

        assertThat(result.failure()).isEmpty();
        assertThat(result.summary())
                .isEqualTo(
                        "1 lesson checked: no errors, no warnings, 1 in the baseline, 1 lesson without readable front matter");
        assertThat(folder.resolve("out/violations.json")).content().contains("\"unreadableLessons\" : 1,");
        assertThat(folder.resolve("out/violations.html")).content().contains("<dt>Front matter unread</dt><dd>1</dd>");
    }

    /** Both stand on the opener of the front matter. */
    @Test
    void aKeyThatIsMissingHidesNoOther() throws Exception {
        TestCourse course = new TestCourse(folder)
                .file("content/a.md", "---\ntype: certification\ntitle: T\nweight: 1\n---\nText.\n");
        Project project = course.project(Project.Kind.COURSE);
        WriteBaseline.run(project, project.defaultBaselineFile(), Severity.ERROR, OtherCourses.UNKNOWN);
        assertThat(check(project, Severity.ERROR).lines()).isEmpty();

        course.file("content/a.md", "---\ntype: certification\nid: 1\nweight: 1\n---\nText.\n");

        assertThat(check(project, Severity.ERROR).lines())
                .extracting(ConsoleRecord::text)
                .anyMatch(line -> line.contains("error title is missing"))
                .anyMatch(line -> line.contains("1 of front-matter-schema ('id') here that is gone"));
    }

    @Test
    void anEntryOfBeforeSubjectsToleratesAnyOfThem() throws Exception {
        Project project = new TestCourse(folder)
                .file("content/a.md", "---\ntype: certification\ntitle: T\nweight: 1\n---\nText.\n")
                .file(
                        "course-baseline.json",
                        "{\"version\": 1, \"violations\": [{\"path\": \"a.md\", \"rule\": \"front-matter-schema\", \"line\": \"---\", \"count\": 1}]}")
                .project(Project.Kind.COURSE);

        assertThat(check(project, Severity.WARNING).lines()).isEmpty();
    }
}
