package io.github.coursekit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.git.GitException;
import io.github.coursekit.git.GitRepository;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class GitSourceTest {

    @TempDir
    private Path root;

    @BeforeEach
    void repository() throws Exception {
        git("init", "-q");
        Files.createDirectories(root.resolve("content"));
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("git", "-C", root.toString(), "-c", "user.name=T", "-c", "user.email=t@example.org"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }

    private void commit() throws Exception {
        git("add", "-A");
        git("commit", "-qm", "all");
    }

    private GitSource source(String revision, String folder) throws GitException {
        return GitSource.of(GitRepository.holding(root).orElseThrow(), revision, folder);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAndSubmodulesAreProblems() throws Exception {
        Files.createSymbolicLink(root.resolve("content/link.md"), Path.of("nowhere"));
        commit();
        git("update-index", "--add", "--cacheinfo", "160000,1234567890123456789012345678901234567890,content/inner");
        git("commit", "-qm", "a submodule");
        GitSource source = source("HEAD", "content");

        FileList list = source.list("", Filters.ALL);

        assertThat(list.files()).isEmpty();
        assertThat(list.problems().stream().map(SourceProblems::shown))
                .containsExactly(
                        "UNREADABLE inner: This is a submodule: its files are in another repository; put the files themselves here",
                        "UNREADABLE link.md: Symbolic links are not followed; put the file itself here");
        assertThatThrownBy(() -> source.read("link.md", 100)).isInstanceOf(SourceException.class);
    }

    @Test
    void manyAndLargeFilesAreReadInAnyOrder() throws Exception {
        for (int i = 0; i < 5; i++) {
            Files.write(root.resolve("content/" + i + ".bin"), bytes(i, 3 << 20));
        }
        Files.write(root.resolve("content/large.bin"), bytes(9, 9 << 20));
        commit();
        GitSource source = source("HEAD", "content");

        for (int i : new int[] {4, 0, 2, 3, 1}) {
            assertThat(source.read(i + ".bin", 4 << 20)).isEqualTo(bytes(i, 3 << 20));
        }
        assertThat(source.start("large.bin", 10).bytes()).isEqualTo(bytes(9, 10));
        assertThat(source.start("large.bin", 10).size()).isEqualTo(9 << 20);
        assertThat(source.read("large.bin", 10 << 20)).isEqualTo(bytes(9, 9 << 20));
    }

    private static byte[] bytes(int value, int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    @Test
    void theRootMayBeTheContent() throws Exception {
        Files.writeString(root.resolve("a.md"), "a");
        Files.writeString(root.resolve("content/b.md"), "b");
        commit();

        assertThat(source("HEAD", "").list("", Filters.ALL).files()).containsExactly("a.md", "content/b.md");
        assertThat(source("HEAD", "").staticFiles()).isEmpty();
    }

    @Test
    void aRevisionOrFolderThatIsNotThereIsToldSo() throws Exception {
        Files.writeString(root.resolve("content/b.md"), "b");
        commit();

        assertThatThrownBy(() -> source("nowhere", "content"))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> source("--help", "content")).isInstanceOf(GitException.class);
        assertThatThrownBy(() -> source("HEAD", "none").list("", Filters.ALL))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage("HEAD:none");
    }

    @Test
    void theWorkTreeIsNotTouched() throws Exception {
        Files.writeString(root.resolve("content/b.md"), "b");
        commit();
        Files.writeString(root.resolve("content/b.md"), "edited");
        GitSource source = source("HEAD", "content");

        assertThat(source.read("b.md", 10)).asString().isEqualTo("b");
        assertThat(Files.readString(root.resolve("content/b.md"))).isEqualTo("edited");
    }
}
