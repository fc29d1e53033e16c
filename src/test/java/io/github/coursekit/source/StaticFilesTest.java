package io.github.coursekit.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.TestCourse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StaticFilesTest {

    @TempDir
    private Path folder;

    @Test
    @Timeout(30)
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoFileIsNotListed() throws Exception {
        new TestCourse(folder)
                .file("static/a.png", "a")
                .file("static/b/c.png", "c")
                .file("elsewhere/d.png", "d");
        Path files = folder.resolve("static");
        Files.createSymbolicLink(files.resolve("link.png"), Path.of("a.png"));
        Files.createSymbolicLink(files.resolve("nothing.png"), Path.of("nowhere"));
        Files.createSymbolicLink(files.resolve("device.png"), Path.of("/dev/zero"));
        Files.createSymbolicLink(files.resolve("linked"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(files.resolve("loop"), files);
        assertThat(new ProcessBuilder("mkfifo", files.resolve("pipe.png").toString())
                        .start()
                        .waitFor())
                .isZero();

        assertThat(StaticFiles.list(files)).containsExactly("a.png", "b/c.png", "link.png");
    }

    @Test
    void aFolderThatIsALinkIsNone() throws Exception {
        new TestCourse(folder).file("content/a.md", "a").file("elsewhere/d.png", "d");
        Files.createSymbolicLink(folder.resolve("static"), folder.resolve("elsewhere"));

        assertThat(FolderSource.of(folder.resolve("content")).staticFiles()).isEmpty();
    }
}
