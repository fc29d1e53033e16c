package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache that came with a checkout is as none. */
class BelievedCacheTest {

    private static final String BROKEN = "---\ntitle: Heat\nweight: hot\n---\nText.\n";
    private static final String SOUND = "---\ntitle: Heat\nweight: 1\n---\nText.\n";

    @TempDir
    private Path folder;

    private TestCourse course;
    private Path cache;

    @BeforeEach
    void writeCourse() throws IOException {
        folder = folder.toRealPath();
        course = new TestCourse(folder.resolve("project")).file("content/heat.md", SOUND);
        cache = folder.resolve("project/.cache/course.lessons");
    }

    private Check.Result check() throws GoalException {
        Project project = course.project(Project.Kind.COURSE);
        return Check.run(new Check.Request(
                        project,
                        Severity.ERROR,
                        0,
                        List.of(),
                        folder.resolve("reports"),
                        project.defaultBaselineFile(),
                        null,
                        null,
                        cache))
                .orElseThrow();
    }

    private void git(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("git", "-C", folder.resolve("project").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aFileThatIsTrackedIsNeitherReadNorWritten() throws Exception {
        check();
        byte[] committed = Files.readAllBytes(cache);
        git("init", "-q");
        git("add", ".cache");
        Check.Result result = check();

        assertThat(result.input().result().cache().lessons()).isEmpty();
        assertThat(result.warnings())
                .containsExactly("The cache " + cache
                        + " is neither read nor written, since Git tracks it: anybody who commits could say in it what a"
                        + " check finds; run 'git rm --cached'");
        course.file("content/heat.md", BROKEN);
        assertThat(check().failure()).isPresent();
        assertThat(cache).hasBinaryContent(committed);
    }

    @Test
    void aFileThatABuildHasLeftInTheCheckoutIsBelieved() throws Exception {
        git("init", "-q");
        git("add", "content");
        check();
        Check.Result result = check();

        assertThat(result.input().result().cache().lessons()).isEqualTo(OptionalInt.of(1));
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void aLinkThatLeadsToATrackedFileIsFollowedBeforeGitIsAsked() throws Exception {
        check();
        Path elsewhere = folder.resolve("project/other");
        Files.move(cache.getParent(), elsewhere);
        Files.createSymbolicLink(cache.getParent(), elsewhere);
        git("init", "-q");
        git("add", ".");

        assertThat(check().warnings()).hasSize(1);
    }

    @Test
    void aRepositoryWithinTheCheckoutIsAskedForItsOwnFiles() throws Exception {
        git("init", "-q");
        git("init", "-q", ".cache");
        check();
        git("-C", ".cache", "add", ".");

        assertThat(check().warnings()).hasSize(1);
    }

    @Test
    void aFileOfWhichGitCannotTellIsNotBelieved() throws Exception {
        check();
        Files.writeString(Files.createDirectory(folder.resolve("project/.git")).resolve("HEAD"), "no commit");

        assertThat(check().warnings()).singleElement().asString().contains("it cannot be told whether Git tracks it");
    }

    @Test
    void nobodyIsAskedWhereThereIsNoFile() {
        BelievedCache.Tracking nobody = file -> {
            throw new IllegalStateException("asked for " + file);
        };

        assertThat(BelievedCache.of(null, nobody)).isEqualTo(new BelievedCache(null, Optional.empty()));
        assertThat(BelievedCache.of(cache, nobody)).isEqualTo(new BelievedCache(cache, Optional.empty()));
    }
}
