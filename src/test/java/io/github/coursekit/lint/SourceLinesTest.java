package io.github.coursekit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.Lines;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLinesTest {

    private static final LintResult.Places NO_PLACES = new LintResult.Places(Map.of());

    @TempDir
    private Path folder;

    private CheckedSource source;

    @BeforeEach
    void open() throws IOException {
        source = new CheckedSource(FolderSource.of(folder));
    }

    private void checked(String path, String text) throws Exception {
        Files.writeString(folder.resolve(path), text);
        source.read(path, 100);
    }

    @Test
    void givesTheLineWithoutItsBreak() throws Exception {
        checked("a.md", "one\r\ntwo\r\n");
        checked("pan.png", "GIF89a");
        SourceLines lines = new SourceLines(source, NO_PLACES);

        assertThat(lines.line(new Location("a.md", new TextRange(6, 7)))).isEqualTo("two");
        assertThat(lines.line(new Location("a.md", new TextRange(900, 901)))).isEmpty();
        assertThat(lines.line(new Location("gone.md", new TextRange(0, 1)))).isEmpty();
        assertThat(lines.file(".")).as("a folder").isEmpty();
        assertThat(lines.file("pan.png")).as("an image").isEmpty();
    }

    @Test
    void takesLinesThatAreKnown() throws Exception {
        String text = "one\r\n\uFEFFtwo\r\n";
        checked("a.md", text);
        SourceLines lines = new SourceLines(source, new LintResult.Places(Map.of("a.md", Lines.of(text))));

        assertThat(lines.line(new Location("a.md", new TextRange(6, 7)))).isEqualTo("\uFEFFtwo");
        assertThat(lines.file("a.md").orElseThrow().unusualOffsets()).containsExactly(5);
    }

    @Test
    void aFileThatChangedSinceHasNoLines() throws Exception {
        checked("a.md", "one");
        checked("b.md", "one");
        checked("gone.md", "one");
        Files.writeString(folder.resolve("a.md"), "two");
        Files.writeString(folder.resolve("b.md"), "longer");
        Files.delete(folder.resolve("gone.md"));
        SourceLines lines = new SourceLines(source, NO_PLACES);

        assertThat(lines.line(new Location("a.md", new TextRange(0, 3)))).isEmpty();
        assertThat(lines.file("b.md")).isEmpty();
        assertThat(lines.file("gone.md")).isEmpty();
    }

    @Test
    void keepsTheLastFilesOnly() throws Exception {
        for (int i = 0; i < 100; i++) {
            checked(i + ".md", "old");
        }
        SourceLines lines = new SourceLines(source, NO_PLACES);
        for (int i = 0; i < 100; i++) {
            assertThat(lines.file(i + ".md")).isPresent();
        }
        for (int i = 0; i < 100; i++) {
            Files.writeString(folder.resolve(i + ".md"), "new");
        }

        assertThat(lines.file("99.md")).map(SourceFile::text).contains("old");
        assertThat(lines.file("0.md"))
                .as("it is read again, and not what was linted")
                .isEmpty();
    }

    @Test
    void nothingIsReadThroughALink() throws Exception {
        checked("a.md", "secret");
        Files.delete(folder.resolve("a.md"));
        Files.writeString(folder.resolve("secret"), "secret");
        Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("secret"));

        assertThat(new SourceLines(source, NO_PLACES).file("a.md")).isEmpty();
    }
}
