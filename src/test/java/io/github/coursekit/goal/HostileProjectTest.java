package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.TestCourse;
import io.github.coursekit.course.Course;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Projects that mean harm. */
@Timeout(60)
class HostileProjectTest {

    private static final String LESSON = "---\ntitle: Heat\n---\nHot.\n";

    @TempDir
    private Path folder;

    private Project project() {
        return new TestCourse(folder.resolve("project")).project(Project.Kind.COURSE);
    }

    private Check.Request request(long allowed) {
        return new Check.Request(
                project(),
                Severity.ERROR,
                allowed,
                List.of(),
                folder.resolve("out"),
                project().defaultBaselineFile(),
                null);
    }

    @Test
    void aContentFolderThatLeadsOutOfTheProjectMustBeNamed() throws Exception {
        new TestCourse(folder).file("elsewhere/a.md", LESSON).file("project/pom.xml", "");
        Path link = Files.createSymbolicLink(folder.resolve("project/content"), folder.resolve("elsewhere"));

        assertThatThrownBy(() -> project().contentFolder())
                .isInstanceOf(GoalException.class)
                .hasMessageContainingAll("is a link that leads out of the project", "course.contentDirectory");
        Project named = new Project(folder.resolve("project"), Project.Kind.COURSE, link, null);
        assertThat(named.course(named.contentFolder().orElseThrow()).lessons()).hasSize(1);
    }

    @Test
    void aContentFolderMayBeALinkWithinTheProject() throws Exception {
        new TestCourse(folder).file("project/docs/a.md", LESSON);
        Files.createSymbolicLink(folder.resolve("project/content"), folder.resolve("project/docs"));

        assertThat(Check.run(request(0)).orElseThrow().lessons()).isEqualTo(1);
    }

    @Test
    void aConfigurationThatIsNoFileIsNotRead() throws Exception {
        new TestCourse(folder).file("project/content/a.md", LESSON).file("project/course.yaml/x", "");

        assertThatThrownBy(() -> Check.run(request(0)))
                .isInstanceOf(GoalException.class)
                .hasMessageContainingAll("course.yaml", "it is no regular file");
    }

    @Test
    void aConfigurationOfMegabytesIsNotRead() throws Exception {
        new TestCourse(folder)
                .file("project/content/a.md", LESSON)
                .file("project/course.yaml", "# ".repeat(600_000) + "\n");

        assertThatThrownBy(() -> Check.run(request(0)))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("it has 1200001 bytes; more than 1048576 are not read");
    }

    @Test
    void aFailureOfTheProgramFailsTheBuildHoweverMuchIsAllowed() throws Exception {
        new TestCourse(folder).file("project/content/a.md", LESSON);
        Course course = project().course(project().contentFolder().orElseThrow());
        LintResult result = new LintResult(course, List.of(), List.of(failure()), List.of());

        assertThat(Check.failure(request(100), result))
                .contains("The course could not be checked to its end (lint-internal-error); see the messages above");
    }

    private static Violation failure() {
        RuleDescriptor internal = Linter.ENGINE_RULES.stream()
                .filter(rule -> rule.id().equals("lint-internal-error"))
                .findFirst()
                .orElseThrow();
        return new Violation(internal, Severity.ERROR, Location.start("a.md"), "oops", null, null);
    }
}
