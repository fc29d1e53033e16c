package io.github.coursekit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashedSourceTest {

    @TempDir
    private Path folder;

    private OverlaySource below;
    private HashedSource source;

    @BeforeEach
    void open() throws IOException {
        below = new OverlaySource(FolderSource.of(folder));
        source = new HashedSource(below);
        put("one");
    }

    private void put(String text) {
        below.put("a.md", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theHashIsOfWhatWasGivenLast() throws Exception {
        source.read("a.md", 100);
        put("two");
        assertThat(source.sha256("a.md")).isEqualTo(Sha256.of("one"));
        source.read("a.md", 100);

        assertThat(source.sha256("a.md")).isEqualTo(Sha256.of("two"));
    }

    @Test
    void whatWasGivenIsNotReadAgain() throws Exception {
        source.read("a.md", 100);
        below.remove("a.md");

        assertThat(source.sha256("a.md")).isEqualTo(Sha256.of("one"));
    }

    @Test
    void whatWasNotGivenWholeIsReadWhole() throws Exception {
        source.start("a.md", 1);

        assertThat(source.sha256("a.md")).isEqualTo(Sha256.of("one"));
        put("two");
        assertThat(source.sha256("a.md")).isEqualTo(Sha256.of("two"));
        below.remove("a.md");
        assertThatThrownBy(() -> source.sha256("a.md")).isInstanceOf(IOException.class);
    }
}
