package io.github.coursekit.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong with a command, shown by scripts that stand for it. */
@DisabledOnOs(OS.WINDOWS)
class GitCommandTest {

    @TempDir
    private Path folder;

    private GitCommand git(String script, Duration longest) throws Exception {
        Path program = Files.writeString(folder.resolve("git"), "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return new GitCommand(new GitProgram(program, System.getenv(), longest), List.of());
    }

    @Test
    void warningsAreNoOutput() throws Exception {
        GitCommand git = git("echo 'warning: beware' >&2; printf 'a\\0é\\0'", Duration.ofMinutes(1));

        assertThat(git.line("status")).isEqualTo("a\0é\0");
    }

    @Test
    void muchOfBothIsRead() throws Exception {
        GitCommand git = git(
                "i=0; while [ $i -lt 20000 ]; do echo warning >&2; echo output; i=$((i+1)); done",
                Duration.ofMinutes(1));

        assertThat(git.line("status")).hasSize(20000 * "output\n".length() - 1);
    }

    @Test
    void aFailureSaysWhatGitSays() throws Exception {
        GitCommand git = git("echo nothing; echo 'fatal: no such thing' >&2; exit 128", Duration.ofMinutes(1));

        assertThatThrownBy(() -> git.line("status"))
                .isInstanceOf(GitException.class)
                .hasMessage("git status says: fatal: no such thing");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void whatTakesTooLongIsEnded() throws Exception {
        GitCommand git = git("sleep 300", Duration.ofMillis(100));

        assertThatThrownBy(() -> git.line("diff"))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("git diff took longer than");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void whatIsLeftUnreadDoesNotStopIt() throws Exception {
        GitCommand git = git("i=0; while [ $i -lt 20000 ]; do echo output; i=$((i+1)); done", Duration.ofMinutes(1));

        assertThat(git.<Integer>run("input", in -> in.read(), List.of("status")))
                .isEqualTo('o');
        assertThatThrownBy(() -> git.run(
                        "",
                        in -> {
                            throw new IOException("no such form");
                        },
                        List.of("status")))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("what git status says cannot be read")
                .hasMessageContaining("no such form");
    }

    @Test
    void aMissingCommandIsNamed() {
        Map<String, String> nowhere = Map.of("PATH", folder.toString());

        assertThatThrownBy(() -> GitProgram.find(nowhere))
                .isInstanceOf(GitException.class)
                .hasMessage("no folder of the PATH has the git command");
    }

    /** Where Maven was called content may lie. */
    @Test
    void aProgramInARelativeFolderIsNotRun() throws Exception {
        git("exit 0", Duration.ofMinutes(1));
        String relative =
                Path.of("").toAbsolutePath().relativize(folder.toRealPath()).toString();
        assertThat(Path.of(relative, "git")).isExecutable();

        assertThatThrownBy(() -> GitProgram.find(Map.of("PATH", relative + File.pathSeparator)))
                .isInstanceOf(GitException.class);
        assertThat(GitProgram.find(Map.of("Path", relative + File.pathSeparator + folder))
                        .file())
                .isEqualTo(folder.resolve("git"));
    }
}
