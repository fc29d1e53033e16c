package io.github.coursekit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.Location;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLinesTest {

    @TempDir
    private Path folder;

    @Test
    void givesTheLineWithoutItsBreak() throws IOException {
        Files.writeString(folder.resolve("a.md"), "one\r\ntwo\r\n");
        SourceLines lines = new SourceLines(folder);

        assertThat(lines.line(new Location("a.md", new TextRange(6, 7)))).isEqualTo("two");
        assertThat(lines.line(new Location("a.md", new TextRange(900, 901)))).isEmpty();
        assertThat(lines.line(new Location("gone.md", new TextRange(0, 1)))).isEmpty();
        assertThat(lines.file(".")).as("a folder").isEmpty();
        Files.writeString(folder.resolve("pan.png"), "GIF89a");
        assertThat(lines.file("pan.png")).as("an image").isEmpty();
    }

    @Test
    void keepsTheLastFilesOnly() throws IOException {
        for (int i = 0; i < 100; i++) {
            Files.writeString(folder.resolve(i + ".md"), "old");
        }
        SourceLines lines = new SourceLines(folder);
        for (int i = 0; i < 100; i++) {
            assertThat(lines.file(i + ".md")).isPresent();
        }
        for (int i = 0; i < 100; i++) {
            Files.writeString(folder.resolve(i + ".md"), "new");
        }

        assertThat(lines.file("99.md")).map(SourceFile::text).contains("old");
        assertThat(lines.file("0.md")).map(SourceFile::text).contains("new");
    }

    @Test
    void nothingIsReadThroughALink() throws IOException {
        Files.writeString(folder.resolve("secret"), "secret");
        Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("secret"));

        assertThat(new SourceLines(folder).file("a.md")).isEmpty();
    }
}
