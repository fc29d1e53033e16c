package io.github.coursekit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class BoundedFileTest {

    @TempDir
    private Path folder;

    private static void isNoRegularFile(Path file) {
        assertThatThrownBy(() -> BoundedFile.read(file, 100))
                .isInstanceOf(IOException.class)
                .hasMessage("it is no regular file");
        assertThatThrownBy(() -> BoundedFile.open(file, 100))
                .isInstanceOf(IOException.class)
                .hasMessage("it is no regular file");
    }

    @Test
    void aFileIsReadWholeThroughALinkToo() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "salt");
        Path link = Files.createSymbolicLink(folder.resolve("b"), file);

        assertThat(BoundedFile.read(file, 4)).asString().isEqualTo("salt");
        try (InputStream in = BoundedFile.open(link, 4)) {
            assertThat(in.readAllBytes()).asString().isEqualTo("salt");
        }
        assertThat(BoundedFile.read(Files.createFile(folder.resolve("empty")), 4))
                .isEmpty();
    }

    @Test
    void aFileBeyondTheBoundIsNotRead() throws Exception {
        Path file = folder.resolve("sparse");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }

        assertThatThrownBy(() -> BoundedFile.read(file, 100))
                .isInstanceOf(IOException.class)
                .hasMessage("it has 1099511627776 bytes; more than 100 are not read");
        assertThatThrownBy(() -> BoundedFile.open(file, 100)).isInstanceOf(IOException.class);
    }

    @Test
    void aFolderAndAPipeAreNoFiles() throws Exception {
        isNoRegularFile(folder);
        Path pipe = folder.resolve("pipe");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        isNoRegularFile(pipe);
    }

    /** Some of them say that they are regular files without a byte; to read {@code kmsg} would wait for the next message of the system. */
    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/proc/self/status", "/proc/kmsg"})
    void filesOfTheSystemAreNoFiles(String name) throws Exception {
        assumeThat(Path.of(name)).exists();
        isNoRegularFile(Files.createSymbolicLink(folder.resolve("link"), Path.of(name)));
    }

    @Test
    void aLinkToNothingIsTold() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nothing"));

        assertThatThrownBy(() -> BoundedFile.read(link, 100))
                .isInstanceOf(IOException.class)
                .hasMessage("it does not exist, or is a link to nothing");
    }
}
