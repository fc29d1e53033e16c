package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong with a command, shown by scripts that stand for it. */
@DisabledOnOs(OS.WINDOWS)
class GitTest {

    @TempDir
    private Path folder;

    private Git git(String script, Duration longest) throws Exception {
        Path program = Files.writeString(folder.resolve("git"), "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return new Git(program.toString(), folder, longest);
    }

    @Test
    void warningsAreNoOutput() throws Exception {
        Git git = git("echo 'warning: beware' >&2; printf 'a\\0é\\0'", Duration.ofMinutes(1));

        assertThat(git.run("status")).isEqualTo("a\0é\0");
    }

    @Test
    void muchOfBothIsRead() throws Exception {
        Git git = git(
                "i=0; while [ $i -lt 20000 ]; do echo warning >&2; echo output; i=$((i+1)); done",
                Duration.ofMinutes(1));

        assertThat(git.run("status")).hasSize(20000 * "output\n".length());
    }

    @Test
    void aFailureSaysWhatGitSays() throws Exception {
        Git git = git("echo nothing; echo 'fatal: no such thing' >&2; exit 128", Duration.ofMinutes(1));

        assertThatThrownBy(() -> git.run("status"))
                .isInstanceOf(GoalException.class)
                .hasMessage("course.since needs Git, and git status says: fatal: no such thing");
        assertThatThrownBy(() -> git.find("status")).hasMessageContaining("fatal");
    }

    @Test
    void nothingFoundIsNoFailure() throws Exception {
        Git git = git("exit 1", Duration.ofMinutes(1));

        assertThat(git.find("grep")).isEmpty();
        assertThatThrownBy(() -> git.run("grep")).isInstanceOf(GoalException.class);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void whatTakesTooLongIsEnded() throws Exception {
        Git git = git("sleep 300", Duration.ofMillis(100));

        assertThatThrownBy(() -> git.run("diff"))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("git diff (course.since) took longer than");
    }

    @Test
    void aMissingCommandIsNamed() {
        Git git = new Git(folder.resolve("nowhere").toString(), folder, Duration.ofMinutes(1));

        assertThatThrownBy(() -> git.run("status"))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("course.since needs the git command, which cannot be run");
    }
}
