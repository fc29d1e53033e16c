package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.TestCourse;
import io.github.coursekit.report.ConsoleRecord;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.target.OtherCourses;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code course.since} reports: all that a branch brings, and nothing else. */
class SinceTest {

    private static final String BROKEN = "---\ntitle: T\nweight: x\n---\nText.\n";

    @TempDir
    private Path folder;

    private TestCourse course;

    @BeforeEach
    void repository() throws Exception {
        course = new TestCourse(folder);
        git(folder, "init", "-q");
        course.file("content/legacy.md", BROKEN);
    }

    private static void git(Path where, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", where.toString()));
        for (String setting : List.of(
                "user.name=T", "user.email=t@example.org", "init.defaultBranch=main", "protocol.file.allow=always")) {
            command.addAll(List.of("-c", setting));
        }
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private void commit() throws Exception {
        git(folder, "add", "-A");
        git(folder, "commit", "-qm", "change");
    }

    /** All that is there now is on the main branch; what follows is on another. */
    private void branch() throws Exception {
        commit();
        git(folder, "checkout", "-qb", "topic");
    }

    @Test
    void whatIsUndecidedInFilesThatDidNotChangeIsNotCounted() throws Exception {
        String undecided = "---\ntitle: T\nweight: 1\n---\n{{< box >}}\n\n[in](#inside)\n";
        course.file("content/old.md", undecided);
        branch();
        course.file("content/new.md", undecided);

        assertThat(check(course.project(Project.Kind.COURSE)).input().result().undecided())
                .extracting(place -> place.location().path())
                .containsExactly("new.md");
    }

    private List<String> reported() throws Exception {
        return reported(course.project(Project.Kind.COURSE));
    }

    private static Check.Result check(Project project) throws Exception {
        return Check.run(new Check.Request(
                        project,
                        Severity.ERROR,
                        0,
                        List.of(),
                        project.directory().resolve("out"),
                        project.defaultBaselineFile(),
                        "main"))
                .orElseThrow();
    }

    /** Path and rule of each line. */
    private static List<String> reported(Project project) throws Exception {
        return check(project).lines().stream()
                .map(ConsoleRecord::text)
                .map(line -> line.substring(0, line.indexOf(':'))
                        + line.substring(line.lastIndexOf(" ["))
                                .lines()
                                .findFirst()
                                .orElseThrow())
                .toList();
    }

    @Test
    void aViolationIsReportedWhereEitherOfItsPlacesIsTouched() throws Exception {
        course.file("content/a/m.md", "---\ntitle: M\nweight: 1\n---\nText.\n");
        branch();
        course.file("content/a/a.md", "---\ntitle: A\nweight: 1\n---\nText.\n");

        assertThat(reported()).containsExactly("content/a/m.md [weight-unique]");
    }

    @Test
    void aSectionsPageTouchesWhatItsCascadeReaches() throws Exception {
        course.file("content/s/_index.md", "---\ntitle: S\nweight: 1\n---\n")
                .file("content/s/deep/a.md", "---\ntitle: A\nweight: x\n---\nText.\n")
                .file("content/t/_index.md", "---\ntitle: T\nweight: 2\n---\n")
                .file("content/t/a.md", BROKEN);
        branch();
        course.file("content/s/_index.md", "---\ntitle: S\nweight: 1\ncascade: {type: test}\n---\n")
                .file("content/t/_index.md", "---\ntitle: Other\nweight: 2\n---\n");

        assertThat(reported())
                .contains("content/s/deep/a.md [assessment-questions]", "content/s/deep/a.md [weight-value]")
                .doesNotContain("content/t/a.md [weight-value]", "content/legacy.md [weight-value]");

        commit();
        git(folder, "branch", "-f", "main");
        Files.delete(folder.resolve("content/s/_index.md"));
        assertThat(reported()).contains("content/s/deep/a.md [weight-value]");
    }

    @Test
    void whatAllLessonsDependOnTouchesAll() throws Exception {
        course.file("course.yaml", "extends: house/rules.yaml\nschemas: {page: own.json}\n")
                .file("house/rules.yaml", "rules: {weight-unique: warning}\n")
                .file("own.json", "{}");
        branch();
        assertThat(reported()).isEmpty();

        course.file("course.yaml", "# more to come\nextends: house/rules.yaml\nschemas: {page: own.json}\n");
        assertThat(reported()).containsExactly("content/legacy.md [weight-value]");
        git(folder, "checkout", "-q", "course.yaml");
        course.file("house/rules.yaml", "rules: {weight-unique: error}\n");
        assertThat(reported()).containsExactly("content/legacy.md [weight-value]");
        git(folder, "checkout", "-q", "house");
        course.file("own.json", "{\"title\": \"Own\"}");
        assertThat(reported()).containsExactly("content/legacy.md [weight-value]");
        git(folder, "checkout", "-q", "own.json");
        assertThat(reported()).isEmpty();
    }

    @Test
    void anEntryThatIsTakenFromTheBaselineCountsAgain() throws Exception {
        Project project = course.project(Project.Kind.COURSE);
        WriteBaseline.run(project, project.defaultBaselineFile(), Severity.ERROR, OtherCourses.UNKNOWN);
        branch();
        assertThat(reported()).isEmpty();

        Files.delete(project.defaultBaselineFile());
        assertThat(reported()).containsExactly("content/legacy.md [weight-value]");
    }

    @Test
    void warningsOfGitAreNoNames() throws Exception {
        branch();
        git(folder, "config", "core.autocrlf", "input");
        course.file("content/edited.md", BROKEN);
        commit();
        course.file("content/edited.md", BROKEN.replace("\n", "\r\n"))
                .file("content/legacy.md", BROKEN.replace("\n", "\r\n") + "More.\r\n");

        assertThat(reported()).containsExactly("content/edited.md [weight-value]", "content/legacy.md [weight-value]");
    }

    @Test
    void renamedAndDeletedFilesAndNamesOfAllScripts() throws Exception {
        course.file("content/old.md", BROKEN).file("content/gone.md", BROKEN);
        branch();
        Files.createDirectories(folder.resolve("content/ビル"));
        git(folder, "mv", "content/old.md", "content/ビル/new [1] é.md");
        git(folder, "rm", "-q", "content/gone.md");

        assertThat(reported()).containsExactly("content/ビル/new [1] é.md [weight-value]");
        commit();
        assertThat(reported()).containsExactly("content/ビル/new [1] é.md [weight-value]");
    }

    @Test
    void ignoredFilesAreNotNew() throws Exception {
        course.file(".gitignore", "content/draft.md\n");
        branch();
        course.file("content/draft.md", BROKEN);

        assertThat(reported()).isEmpty();
    }

    @Test
    void aSubmoduleCountsWhole(@TempDir Path other) throws Exception {
        git(other, "init", "-q");
        new TestCourse(other).file("shared.md", BROKEN);
        git(other, "add", "-A");
        git(other, "commit", "-qm", "first");
        git(folder, "submodule", "add", "-q", other.toUri().toString(), "content/sub");
        branch();
        assertThat(reported()).isEmpty();

        Files.writeString(folder.resolve("content/sub/shared.md"), BROKEN + "More.\n");
        assertThat(reported()).containsExactly("content/sub/shared.md [weight-value]");
    }

    @Test
    void aCourseInASubmoduleIsJudgedByTheSubmodulesHistory(@TempDir Path other) throws Exception {
        branch();
        commitElsewhere(other);
        git(other, "submodule", "add", "-q", folder.toUri().toString(), "course");
        Path inner = other.resolve("course");
        git(inner, "branch", "-q", "main", "origin/main");
        new TestCourse(inner).file("content/new.md", BROKEN);

        assertThat(reported(new TestCourse(inner).project(Project.Kind.COURSE)))
                .containsExactly("content/new.md [weight-value]");
    }

    private static void commitElsewhere(Path other) throws Exception {
        git(other, "init", "-q");
        git(other, "commit", "-q", "--allow-empty", "-m", "first");
    }

    @Test
    void aContentFolderOutsideOfGitIsNamed(@TempDir Path other) throws Exception {
        branch();
        new TestCourse(other).file("a.md", BROKEN);
        Project project = new Project(folder, Project.Kind.COURSE, other, null);

        assertThatThrownBy(() -> reported(project))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("course.since asks the project's Git repository")
                .hasMessageContaining("lies outside of it");
    }

    /** Ignored by the project's repository, all of it would count as untouched. */
    @Test
    void aContentFolderInAnotherRepositoryIsNamed() throws Exception {
        Path inner = folder.resolve("inner");
        new TestCourse(inner).file("content/a.md", BROKEN);
        git(inner, "init", "-q");
        course.file(".gitignore", "inner\n");
        branch();
        Project project = new Project(folder, Project.Kind.COURSE, Path.of("inner/content"), null);

        assertThatThrownBy(() -> reported(project))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("lies in another one")
                .hasMessageContaining("no submodule of it");
    }

    @Test
    void aContentFolderInASubmoduleCountsWhole(@TempDir Path other) throws Exception {
        git(other, "init", "-q");
        new TestCourse(other).file("pages/a.md", BROKEN).file("README.md", "1");
        git(other, "add", "-A");
        git(other, "commit", "-qm", "first");
        git(folder, "submodule", "add", "-q", other.toUri().toString(), "sub");
        branch();
        Project project = new Project(folder, Project.Kind.COURSE, Path.of("sub/pages"), null);
        assertThat(reported(project)).isEmpty();

        Files.writeString(folder.resolve("sub/README.md"), "2");
        assertThat(reported(project)).hasSize(1).first().asString().endsWith("a.md [weight-value]");
    }

    /** Files that any branch can bring: a repository without being called {@code .git}. */
    @Test
    void contentThatFormsARepositoryHidesNothing() throws Exception {
        course.file("content/course.yaml", "").file("content/old.md", BROKEN);
        branch();
        course.file("content/HEAD", "ref: refs/heads/main\n")
                .file("content/objects/keep", "")
                .file("content/refs/keep", "")
                .file(
                        "content/config",
                        "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\tfsmonitor = \"touch ran; false\"\n")
                .file("content/new.md", BROKEN);
        commit();

        assertThat(reported())
                .contains("content/new.md [weight-value]")
                .doesNotContain("content/old.md [weight-value]");
        Project inContent = new Project(folder.resolve("content"), Project.Kind.NO_POM, null, null);
        assertThat(reported(inContent))
                .contains("content/new.md [weight-value]")
                .doesNotContain("content/old.md [weight-value]");
        assertThat(folder.resolve("ran")).doesNotExist();
        assertThat(folder.resolve("content/ran")).doesNotExist();
    }

    @Test
    void aCascadeIsSeenHoweverItIsWrittenOnEitherSide() throws Exception {
        course.file("content/s/_index.fr.md", "---\n{title: S, weight: 1, \"casc\\u0061de\": {type: lab}}\n---\n")
                .file("content/s/a.md", BROKEN)
                .file("content/t/_index.md", "---\ntitle: T\nweight: 2\n---\n")
                .file("content/t/a.md", BROKEN)
                .file("content/u/_index.md", "---\ntitle: U\nweight: 3\n---\ncascade: no\n")
                .file("content/u/a.md", BROKEN);
        branch();
        course.file("content/s/_index.fr.md", "---\ntitle: S\nweight: 1\n---\n")
                .file("content/t/_index.md", "---\r\n  title: T\r\n  weight: 2\r\n  cascade: {type: lab}\r\n---\r\n")
                .file("content/u/_index.md", "---\ntitle: U\nweight: 3\n---\ncascade: yes\n");

        assertThat(reported())
                .contains("content/s/a.md [weight-value]", "content/t/a.md [weight-value]")
                .doesNotContain("content/u/a.md [weight-value]", "content/legacy.md [weight-value]");
    }

    @Test
    void aRepositoryWithoutCommitsIsNamed() {
        assertThatThrownBy(this::reported)
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("there is no common history with 'main'");
    }

    @Test
    void aWorktreeWithACourseBelowItsRoot(@TempDir Path other) throws Exception {
        course.file("deep/content/a.md", BROKEN).file("deep/course.yaml", "rules: {weight-unique: warning}\n");
        branch();
        Path tree = other.resolve("tree");
        git(folder, "worktree", "add", "-q", tree.toString(), "-b", "more");
        Project project = new Project(tree.resolve("deep"), Project.Kind.COURSE, null, null);
        assertThat(reported(project)).isEmpty();

        new TestCourse(tree).file("deep/content/b.md", BROKEN);
        assertThat(reported(project)).containsExactly("deep/content/b.md [weight-value]");
        new TestCourse(tree).file("deep/course.yaml", "rules: {weight-unique: error}\n");
        assertThat(reported(project))
                .containsExactly("deep/content/a.md [weight-value]", "deep/content/b.md [weight-value]");
    }

    @Test
    void aShallowCloneThatIsDeepEnoughWillDo(@TempDir Path other) throws Exception {
        branch();
        course.file("content/new.md", BROKEN);
        commit();
        git(
                other,
                "clone",
                "-q",
                "--depth",
                "2",
                "--no-single-branch",
                folder.toUri().toString(),
                "shallow");
        Path clone = other.resolve("shallow");
        git(clone, "branch", "-q", "main", "origin/main");

        assertThat(reported(new TestCourse(clone).project(Project.Kind.COURSE)))
                .containsExactly("content/new.md [weight-value]");
    }
}
