package io.github.coursekit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.text.PackedName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JarWriterTest {

    private static final LocalDateTime TIME = LocalDateTime.of(2026, 3, 29, 2, 30);

    @TempDir
    private Path folder;

    private static ArchiveEntry entry(String name, String text) {
        return new ArchiveEntry(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void holdsWhatItIsGivenSortedAndDated() throws IOException {
        Path jar = folder.resolve("new/a.jar");
        JarWriter.write(jar, Map.of("B", "2", "A", "1"), List.of(entry("é/b.md", "b"), entry("a.md", "a")), TIME);

        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.stream().map(ZipEntry::getName)).containsExactly("META-INF/MANIFEST.MF", "a.md", "é/b.md");
            assertThat(file.stream().map(ZipEntry::getTimeLocal)).containsOnly(TIME);
            assertThat(file.getManifest().getMainAttributes().getValue("A")).isEqualTo("1");
            assertThat(new String(file.getInputStream(file.getEntry("é/b.md")).readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("b");
        }
    }

    @Test
    void theBytesDependOnNeitherOrderNorTimeZone() throws IOException {
        List<ArchiveEntry> entries = List.of(entry("a.md", "a"), entry("b.md", "b"));
        Path first = folder.resolve("first.jar");
        Path second = folder.resolve("second.jar");
        JarWriter.write(first, Map.of("A", "1", "B", "2"), entries, TIME);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin")); // where that hour does not exist
            JarWriter.write(second, Map.of("B", "2", "A", "1"), List.of(entries.get(1), entries.get(0)), TIME);
        } finally {
            TimeZone.setDefault(before);
        }

        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    }

    @Test
    void aJarThatCannotBeFinishedIsNotThere() throws IOException {
        Path jar = folder.resolve("a.jar");
        ArchiveEntry broken = new ArchiveEntry("b.md", out -> {
            throw new IOException("gone");
        });

        assertThatThrownBy(() -> JarWriter.write(jar, Map.of(), List.of(entry("a.md", "a"), broken), TIME))
                .isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void oneNameTwiceIsRefused() {
        assertThatThrownBy(() -> JarWriter.write(
                        folder.resolve("a.jar"), Map.of(), List.of(entry("a.md", "a"), entry("a.md", "b")), TIME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/a", "a/", "../a", "a/../b", "a/./b", "a//b", "a\\b", "C:/a", "a\0b", "C:\n", "\uD83D.md"})
    void namesThatCouldLeadElsewhereAreRefused(String name) {
        assertThatThrownBy(() -> entry(name, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameThatIsTooLongForAZipIsRefused() {
        assertThat(PackedName.faultOf("e".repeat(65535))).isEmpty();
        assertThat(PackedName.faultOf("\u00E9".repeat(32768))).contains("is longer than 65535 bytes");
    }

    @Test
    void controlCharactersCanBePacked() throws IOException {
        JarWriter.write(folder.resolve("a.jar"), Map.of(), List.of(entry("a\n\u001B.md", "a")), TIME);

        try (JarFile file = new JarFile(folder.resolve("a.jar").toFile())) {
            assertThat(file.getEntry("a\n\u001B.md")).isNotNull();
        }
    }
}
