package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.target.OtherCourses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A branch that brings links where builds write. */
class OutputFolderTest {

    private static final Coordinates COORDINATES = new Coordinates("org.example", "kitchen", "1.0");

    @TempDir
    private Path folder;

    private Path directory;
    private Path elsewhere;
    private Project project;

    @BeforeEach
    void writeProject() throws Exception {
        directory = folder.toRealPath().resolve("project");
        elsewhere = Files.createDirectories(folder.toRealPath().resolve("elsewhere"));
        project = new TestCourse(directory)
                .file("content/heat.md", "---\ntitle: Heat\nweight: 1\n---\nText.\n")
                .project(Project.Kind.COURSE);
        git("init", "-q");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", directory.toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private Path mine(String path) throws IOException {
        new TestCourse(elsewhere).file(path, "mine");
        return elsewhere.resolve(path);
    }

    private void link(String path) throws IOException {
        Path link = directory.resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, elsewhere);
    }

    private Check.Request request() {
        return new Check.Request(
                project,
                Severity.ERROR,
                0,
                List.of(ReportFormat.SARIF),
                directory.resolve("target/course"),
                project.defaultBaselineFile(),
                null);
    }

    private void assemble() throws GoalException {
        Assemble.run(new Assemble.Request(project, COORDINATES, directory.resolve("target/classes")));
    }

    private static void assertRefused(ThrowingCallable goal, Path link) {
        assertThatThrownBy(goal)
                .isInstanceOf(GoalException.class)
                .hasMessageContainingAll("Nothing is written through the link " + link, "remove it");
    }

    @Test
    void reportsAreNeitherWrittenNorRemovedThroughALinkThatIsCommitted() throws Exception {
        Path mine = mine("course/violations.sarif");
        link("target");
        git("add", "target");

        assertRefused(() -> Check.run(request()), directory.resolve("target"));
        assertRefused(
                () -> Check.removeReports(directory, directory.resolve("target/course")), directory.resolve("target"));
        assertThat(mine).hasContent("mine");
    }

    @Test
    void noFolderIsClearedThroughALinkThatIsCommitted() throws Exception {
        Path mine = mine("course/mine.txt");
        link("target/classes/META-INF");
        git("add", "-f", "target");

        assertRefused(this::assemble, directory.resolve("target/classes/META-INF"));
        assertThat(mine).exists();
    }

    @Test
    void noFolderOfTheCheckoutItselfIsClearedEither() throws Exception {
        Files.createDirectories(directory.resolve("target/classes"));
        Files.createSymbolicLink(directory.resolve("target/classes/META-INF"), Path.of("../../src"));
        new TestCourse(directory).file("src/course/mine.txt", "mine");
        git("add", "-f", "target");

        assertRefused(this::assemble, directory.resolve("target/classes/META-INF"));
        assertThat(directory.resolve("src/course/mine.txt")).exists();
    }

    @Test
    void jarAndBaselineAreNotWrittenThroughOne() throws Exception {
        link("target");
        link("settings");
        git("add", "target", "settings");

        assertRefused(
                () -> Jar.run(new Jar.Request(
                        project,
                        COORDINATES,
                        new JarOrigin("K", List.of(), null),
                        null,
                        directory.resolve("target/k.jar"),
                        null)),
                directory.resolve("target"));
        assertRefused(
                () -> WriteBaseline.run(
                        project, directory.resolve("settings/baseline.json"), Severity.ERROR, OtherCourses.UNKNOWN),
                directory.resolve("settings"));
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aLinkThatTheUserHasMadeIsFollowed() throws Exception {
        link("target");
        git("add", "content");

        assertThat(Check.run(request()).orElseThrow().files()).containsExactly("target/course/violations.sarif");
        assemble();
        assertThat(elsewhere.resolve("classes/META-INF/course/org.example/kitchen/catalog.json"))
                .exists();
    }

    @Test
    void aLinkOfAnUnpackedArchiveIsNot() throws Exception {
        link("target");
        Files.move(directory.resolve(".git"), folder.resolve("git"));

        assertRefused(() -> Check.run(request()), directory.resolve("target"));
    }

    @Test
    void aLinkOnTheWayToTheProjectIsNoneOfIts() throws Exception {
        Path way = Files.createSymbolicLink(folder.resolve("way"), directory.getParent());

        assertThatCode(() ->
                        OutputFolder.require(way.resolve("project"), way.resolve("project/target/course"), link -> {
                            throw new IllegalStateException("asked for " + link);
                        }))
                .doesNotThrowAnyException();
    }

    /** Where letter case does not count, Git may know the link by another name than the one that leads to it. */
    @Test
    void aLinkIsAskedForInAnyLetterCase() throws Exception {
        link("target");
        assumeThat(directory.resolve("Target")).doesNotExist();
        link("Target");
        List<Path> asked = new ArrayList<>();

        OutputFolder.require(directory, directory.resolve("target/course"), link -> {
            asked.add(link);
            return false;
        });

        assertThat(asked).containsExactlyInAnyOrder(directory.resolve("target"), directory.resolve("Target"));
    }

    @Test
    void aLinkOfWhichGitCannotTellIsNotFollowed() throws Exception {
        link("target");
        Files.writeString(directory.resolve(".git/HEAD"), "no commit");

        assertThatThrownBy(() -> Check.run(request())).isInstanceOf(GoalException.class);
        assertThat(elsewhere).isEmptyDirectory();
    }
}
