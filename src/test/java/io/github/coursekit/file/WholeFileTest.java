package io.github.coursekit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aTextIsWrittenInUtf8AndTheFolderIsMade() throws IOException {
        Path file = folder.resolve("new/a.txt");

        WholeFile.write(file, out -> out.append("caf\u00E9 ").append("\uD83D\uDE00"));

        assertThat(file).hasContent("caf\u00E9 \uD83D\uDE00");
    }

    @Test
    void halfOfACharacterIsAQuestionMark() throws IOException {
        Path file = folder.resolve("a.txt");

        WholeFile.write(file, out -> out.write("a\uD83Db"));

        assertThat(file).hasContent("a?b");
    }

    @Test
    void aTextThatBreaksOffLeavesWhatWasThere() throws IOException {
        Path file = folder.resolve("a.txt");
        WholeFile.write(file, out -> out.write("old"));

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write("new");
                    throw new IOException("no more");
                }))
                .hasMessage("no more");

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }
}
