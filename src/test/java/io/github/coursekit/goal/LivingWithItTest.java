package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.TestCourse;
import io.github.coursekit.report.ConsoleRecord;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.target.OtherCourses;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Baseline, changed files, explanations and the outline. */
class LivingWithItTest {

    private static final int LEGACY = 100;

    @TempDir
    private Path folder;

    private Project project;
    private TestCourse course;

    @BeforeEach
    void project() {
        course = new TestCourse(folder);
        project = course.project(Project.Kind.COURSE);
    }

    private Check.Result check(@Nullable String since) throws GoalException {
        return Check.run(new Check.Request(
                        project,
                        Severity.ERROR,
                        0,
                        List.of(),
                        folder.resolve("out"),
                        project.defaultBaselineFile(),
                        since))
                .orElseThrow();
    }

    private static List<String> texts(Check.Result result) {
        return result.lines().stream().map(ConsoleRecord::text).toList();
    }

    private void legacy() throws IOException {
        for (int i = 0; i < LEGACY; i++) {
            course.file("content/" + i + ".md", "---\ntitle: T" + i + "\nweight: x\n---\n# A\n\n### B\n\nText.\n");
        }
    }

    @Test
    void aLegacyCourseIsCleanWithItsBaselineAndFailsOnWhatIsNew() throws Exception {
        legacy();
        assertThat(check(null).lines()).hasSize(2 * LEGACY);

        assertThat(WriteBaseline.run(project, project.defaultBaselineFile(), Severity.ERROR, OtherCourses.UNKNOWN))
                .hasValue(2 * LEGACY);
        Check.Result clean = check(null);
        assertThat(clean.failure()).isEmpty();
        assertThat(clean.lines()).isEmpty();
        assertThat(clean.summary()).contains("no errors, no warnings").contains("in the baseline");

        course.file("content/new.md", "---\ntitle: New\nweight: y\n---\nText.\n");
        assertThat(check(null).failure()).isPresent();
        assertThat(texts(check(null))).singleElement().asString().startsWith("content/new.md:3:9: error");
    }

    @Test
    void aMovedViolationIsToleratedAndASecondOneIsNot() throws Exception {
        course.file("content/a.md", "---\ntitle: T\nweight: x\n---\nText.\n");
        WriteBaseline.run(project, project.defaultBaselineFile(), Severity.ERROR, OtherCourses.UNKNOWN);

        course.file("content/a.md", "---\n# moved down\ntitle: T\ntags: []\nweight:   x\n---\nText.\n");
        assertThat(check(null).lines()).isEmpty();

        course.file("content/a.md", "---\ntitle: T\nweight: z\n---\nText.\n");
        assertThat(texts(check(null))).hasSize(2).anyMatch(line -> line.contains("[weight-value]"));
    }

    @Test
    void whatIsMendedIsReportedAsStale() throws Exception {
        course.file("content/a.md", "---\ntitle: T\nweight: x\n---\nText.\n");
        WriteBaseline.run(project, project.defaultBaselineFile(), Severity.ERROR, OtherCourses.UNKNOWN);
        course.file("content/a.md", "---\ntitle: T\nweight: 1\n---\nText.\n");

        assertThat(texts(check(null)))
                .singleElement()
                .asString()
                .startsWith(
                        "content/a.md:1:1: warning The baseline lists 1 of weight-value here that is gone, on the line 'weight: x'")
                .endsWith("[lint-baseline-stale]");
    }

    @Test
    void whatNobodyLookedForIsNotCalledGone() throws Exception {
        course.file("course.yaml", "rules: {weight-value: off}\n").file("content/a.md", """
                ---
                title: T
                weight: x # course-ignore-line weight-value: for those who have the rule on
                ---
                <!-- course-ignore-file course-moved-page: only course:fix knows of an older version -->

                <!-- course-ignore-next-line link-course: without a POM no other course is known -->
                A [knife](https://knives.example/care/)
                """);
        Files.writeString(project.defaultBaselineFile(), """
                {"version": 1, "violations": [
                  {"path": "a.md", "rule": "weight-value", "line": "weight: x", "count": 1},
                  {"path": "a.md", "rule": "course-moved-page", "line": "---", "count": 1},
                  {"path": "a.md", "rule": "link-course", "line": "[it](https://knives.example/old/)", "count": 1}]}
                """);

        assertThat(texts(check(null))).isEmpty();
    }

    @Test
    void theBaselineIsSortedAndTheSameEachTime() throws Exception {
        legacy();
        WriteBaseline.run(project, project.defaultBaselineFile(), Severity.ERROR, OtherCourses.UNKNOWN);
        String first = Files.readString(project.defaultBaselineFile());
        WriteBaseline.run(project, project.defaultBaselineFile(), Severity.ERROR, OtherCourses.UNKNOWN);

        assertThat(Files.readString(project.defaultBaselineFile())).isEqualTo(first);
        assertThat(first.lines().filter(line -> line.contains("\"path\"")).toList())
                .isSorted();
    }

    @Test
    void aBaselineThatIsNoneStopsTheCheck() throws Exception {
        course.file("content/a.md", "---\ntitle: T\n---\nText.\n");
        for (String text : List.of("nonsense", "{}", "[1]", "")) {
            Files.writeString(project.defaultBaselineFile(), text);
            assertThatThrownBy(() -> check(null))
                    .isInstanceOf(GoalException.class)
                    .hasMessageContaining("course-baseline.json cannot be used");
        }
    }

    private static String git(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "-C",
                folder.toString(),
                "-c",
                "user.name=T",
                "-c",
                "user.email=t@example.org",
                "-c",
                "init.defaultBranch=main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private void history() throws Exception {
        git(folder, "init", "-q");
        course.file("content/old é.md", "---\ntitle: Old\nweight: x\n---\nText.\n")
                .file("content/edited.md", "---\ntitle: Edited\nweight: 1\n---\nText.\n");
        git(folder, "add", "-A");
        git(folder, "commit", "-qm", "first");
        git(folder, "checkout", "-qb", "topic");
        course.file("content/edited.md", "---\ntitle: Edited\nweight: x\n---\nText.\n");
        git(folder, "commit", "-qam", "second");
        course.file("content/new ü.md", "---\ntitle: New\nweight: x\n---\nText.\n");
    }

    @Test
    void onlyWhatTheBranchTouchesIsReported() throws Exception {
        history();

        assertThat(texts(check("main")))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("content/edited.md", "content/new ü.md");
        assertThat(texts(check(null))).hasSize(3);
    }

    @Test
    void aWorktreeWillDo(@TempDir Path other) throws Exception {
        history();
        Path worktree = other.resolve("tree");
        git(folder, "worktree", "add", "-q", worktree.toString(), "-b", "more");
        project = new Project(worktree, Project.Kind.COURSE, null, null);

        assertThat(texts(check("main"))).singleElement().asString().startsWith("content/edited.md");
    }

    @Test
    void aShallowCloneSaysWhatToFetch(@TempDir Path other) throws Exception {
        history();
        git(
                other,
                "clone",
                "-q",
                "--depth",
                "1",
                "--branch",
                "topic",
                folder.toUri().toString(),
                "shallow");
        project = new Project(other.resolve("shallow"), Project.Kind.COURSE, null, null);

        assertThatThrownBy(() -> check("main"))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("this is a shallow clone")
                .hasMessageContaining("fetch-depth: 0");
    }

    @Test
    void anUnknownRevisionAndAFolderWithoutGitAreNamed() throws Exception {
        history();
        assertThatThrownBy(() -> check("nowhere")).hasMessageContaining("no common history with 'nowhere'");
        assertThatThrownBy(() -> check("--help")).hasMessageContaining("is no Git revision");
        Files.move(folder.resolve(".git"), folder.resolve("elsewhere"));
        assertThatThrownBy(() -> check("main")).hasMessageContaining("course.since needs Git");
    }

    @Test
    void explainTellsThePageAndWhoSetTheSeverity() throws Exception {
        course.file("content/labs/a.md", "---\ntitle: T\n---\n")
                .file(
                        "course.yaml",
                        "rules: {structure-heading-increment: {max: 2}}\noverrides:\n  - paths: [labs/**]\n    rules: {weight-unique: off}\n");

        assertThat(Explain.run(project, "weight-unique", null))
                .startsWith("weight-unique")
                .contains("  Rule: built in", "  Severity: error, set by the rule's default");
        assertThat(Explain.run(project, "weight-unique", "content" + File.separator + "labs/a.md"))
                .anyMatch(line -> line.endsWith("off, set by course.yaml:4:13"));
        assertThat(Explain.run(project, "structure-heading-increment", null))
                .contains("  Option max: 2 (a whole number from 1 on)");
        assertThat(Explain.run(project, null, null)).anyMatch(line -> line.matches("weight-sequence +off .*"));
        assertThatThrownBy(() -> Explain.run(project, "weight-unike", null))
                .hasMessageContaining("did you mean 'weight-unique'?");
    }

    @Test
    void theListOfRulesHoldsTheWholeOfEachSummary() throws Exception {
        String list = String.join(" ", Explain.run(project, null, null)).replaceAll(" +", " ");

        assertThat(BuiltInRules.all())
                .extracting(rule -> rule.descriptor().summary())
                .allSatisfy(summary -> assertThat(list).contains(summary));
    }

    @Test
    void theOutlineIsInTheOrderOfReaders() throws Exception {
        course.file("content/_index.md", "---\ntitle: All\n---\n")
                .file("content/b.md", "---\ntitle: Second\nweight: 2\ndraft: true\n---\nOne two three.\n")
                .file("content/s/_index.md", "---\ntitle: First\nweight: 1\n---\n")
                .file("content/s/a.md", "---\ntitle: Rush\n---\n## Now\n- **DevOps**: cooks\n- **SRE**: cleans\n");

        assertThat(Outline.run(project).orElseThrow())
                .containsExactly(
                        "-  All/ (8 words, 1 min)",
                        "  1  First/ (5 words, 1 min)",
                        "    -  Rush (5 words, 1 min)",
                        "      * Now: [DevOps, SRE]",
                        "  2  Second (3 words, 1 min, draft)");
    }
}
