package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.TestCourse;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.target.OtherCourses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What mending does to a course on disk, and what it tells. */
class ApplyFixesTest {

    /** A heading without its space, which is mended, below one that shows how headings are written here. */
    private static final String BODY = "# Soup\n\nText.\n\n##Salt and Pepper\n\nText.\n\n## Heat\n\nText.\n";

    private static final String PAGE = "---\ntitle: Soup\nweight: %d\n---\n" + BODY;
    private static final String MENDED = PAGE.replace("##Salt", "## Salt");

    @TempDir
    private Path folder;

    private TestCourse course;
    private Project project;

    @BeforeEach
    void project() {
        course = new TestCourse(folder);
        project = course.project(Project.Kind.COURSE);
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** What is asked for; the defaults of the goal. */
    private final class Asked {

        private boolean unsafe;
        private boolean dryRun;
        private List<String> rules = List.of();
        private List<String> files = List.of();
        private @Nullable String since;
        private Severity severity = Severity.ERROR;

        ApplyFixes.Result run() throws GoalException {
            Check.Request check = new Check.Request(
                    project, severity, 0, List.of(), folder.resolve("out"), project.defaultBaselineFile(), since);
            ApplyFixes.Request request =
                    new ApplyFixes.Request(check, unsafe, rules, files, dryRun, null, Optional.empty());
            return ApplyFixes.run(request, Surroundings.NONE).orElseThrow();
        }
    }

    @Test
    void whatIsSafeIsMendedAndTheRestIsTold() throws Exception {
        course.file("content/a.md", PAGE.formatted(1));
        course.file("content/b.md", "---\ntitle: B\nweight: x\n---\nText.\n");

        ApplyFixes.Result result = new Asked().run();

        assertThat(page("content/a.md")).isEqualTo(MENDED.formatted(1));
        assertThat(result.mended()).containsExactly("content/a.md: structure-heading-space 1");
        assertThat(result.summary()).isEqualTo("Made 1 fix in 1 file");
        assertThat(result.diff()).isEmpty();
        assertThat(result.check().summary()).startsWith("2 lessons checked: 1 error");
        assertThat(result.failure()).hasValueSatisfying(text -> assertThat(text).contains("The course has 1 error"));

        ApplyFixes.Result again = new Asked().run();
        assertThat(again.summary()).isEqualTo("Nothing to mend");
        assertThat(again.mended()).isEmpty();
    }

    @Test
    void whenNothingIsLeftTheGoalIsContent() throws Exception {
        course.file("content/a.md", PAGE.formatted(1));

        Asked asked = new Asked();
        asked.severity = Severity.WARNING;

        assertThat(asked.run().failure()).isEmpty();
    }

    @Test
    void aDryRunShowsADiffWritesNothingAndFails() throws Exception {
        course.file("content/a.md", PAGE.formatted(1));
        course.file("content/b.md", "---\ntitle: B\nweight: x\n---\nText.\n");
        Asked asked = new Asked();
        asked.dryRun = true;

        ApplyFixes.Result result = asked.run();

        assertThat(page("content/a.md")).isEqualTo(PAGE.formatted(1));
        assertThat(result.diff())
                .startsWith("diff --git a/content/a.md b/content/a.md\n")
                .contains("\n-##Salt and Pepper\n+## Salt and Pepper\n");
        assertThat(result.summary()).isEqualTo("Would make 1 fix in 1 file");
        assertThat(result.failure()).hasValue("1 file would change; run course:fix without course.dryRun");
    }

    @Test
    void aDryRunWithNothingToChangeIsContentWhateverElseIsWrong() throws Exception {
        course.file("content/b.md", "---\ntitle: B\nweight: x\n---\nText.\n");
        Asked asked = new Asked();
        asked.dryRun = true;

        assertThat(asked.run().failure()).isEmpty();
        assertThat(asked.run().diff()).isEmpty();
    }

    @Test
    void whatABaselineToleratesStays() throws Exception {
        course.file("content/a.md", PAGE.formatted(1));
        WriteBaseline.run(project, project.defaultBaselineFile(), Severity.WARNING, OtherCourses.UNKNOWN);
        course.file("content/b.md", PAGE.formatted(2));

        new Asked().run();

        assertThat(page("content/a.md")).isEqualTo(PAGE.formatted(1));
        assertThat(page("content/b.md")).isEqualTo(MENDED.formatted(2));
    }

    @Test
    void whatACommentSuppressesStays() throws Exception {
        String kept = PAGE.formatted(1)
                .replace("##Salt", "<!-- course-ignore-next-line structure-heading-space: a joke -->\n##Salt");
        course.file("content/a.md", kept);

        new Asked().run();

        assertThat(page("content/a.md")).isEqualTo(kept);
    }

    @Test
    void onlySomeFilesAndRulesAreMended() throws Exception {
        course.file("content/a.md", PAGE.formatted(1));
        course.file("content/labs/b.md", PAGE.formatted(1));
        course.file("content/labs/deep/c.md", PAGE.formatted(1));

        Asked rules = new Asked();
        rules.rules = List.of("encoding-nbsp");
        assertThat(rules.run().summary()).isEqualTo("Nothing to mend");

        Asked files = new Asked();
        files.files = List.of("content/labs", "none");
        ApplyFixes.Result result = files.run();
        assertThat(result.mended()).hasSize(2);
        assertThat(result.check().warnings())
                .filteredOn(warning -> warning.contains("course.files"))
                .containsExactly("'none' in course.files names no lesson here");
        assertThat(page("content/a.md")).isEqualTo(PAGE.formatted(1));

        Asked pattern = new Asked();
        pattern.files = List.of("*.md");
        assertThat(pattern.run().mended()).containsExactly("content/a.md: structure-heading-space 1");
    }

    @Test
    void aRuleThatDoesNotExistIsAnError() throws Exception {
        course.file("content/a.md", PAGE.formatted(1));
        Asked asked = new Asked();
        asked.rules = List.of("encoding-nsbp");

        assertThatThrownBy(asked::run)
                .isInstanceOf(GoalException.class)
                .hasMessage("There is no rule 'encoding-nsbp' (course.rules); did you mean 'encoding-nbsp'?");
    }

    @Test
    void onlyWhatABranchTouchesIsMended() throws Exception {
        course.file("content/a.md", PAGE.formatted(1));
        git("init", "-q");
        git("add", "-A");
        git("commit", "-qm", "all");
        course.file("content/b.md", PAGE.formatted(2));
        Asked asked = new Asked();
        asked.since = "HEAD";

        assertThat(asked.run().mended()).containsExactly("content/b.md: structure-heading-space 1");
        assertThat(page("content/a.md")).isEqualTo(PAGE.formatted(1));
    }

    @Test
    void windowsLinesAndByteOrderMarkStay() throws Exception {
        byte[] bytes = ("\uFEFF" + PAGE.formatted(1).replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(folder.resolve("content"));
        Files.write(folder.resolve("content/a.md"), bytes);
        Asked asked = new Asked();
        asked.rules = List.of("structure-heading-space");

        asked.run();

        assertThat(page("content/a.md"))
                .isEqualTo("\uFEFF" + MENDED.formatted(1).replace("\n", "\r\n"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileBehindALinkStaysAndIsTold() throws Exception {
        course.file("content/a.md", PAGE.formatted(1));
        Files.createLink(folder.resolve("other-name"), folder.resolve("content/a.md"));

        ApplyFixes.Result result = new Asked().run();

        assertThat(page("content/a.md")).isEqualTo(PAGE.formatted(1));
        assertThat(result.warnings())
                .singleElement()
                .asString()
                .startsWith("Not mended: structure-heading-space in content/a.md (")
                .endsWith(
                        "since 'a.md' is left as it is: it has other names (hard links), which would keep the old text");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("git", "-C", folder.toString(), "-c", "user.name=T", "-c", "user.email=t@example.org"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
