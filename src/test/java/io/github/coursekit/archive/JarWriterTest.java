package io.github.coursekit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.file.WholeFile;
import io.github.coursekit.text.PackedName;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
    void aJarThatCannotBeFinishedIsNotThereAndTheOlderOneStays() throws IOException {
        Path jar = folder.resolve("a.jar");
        ArchiveEntry broken = new ArchiveEntry("b.md", new Twice("b") {
            @Override
            void second(OutputStream out) throws IOException {
                throw new IOException("gone");
            }
        });

        assertThatThrownBy(() -> write(jar, entry("a.md", "a"), broken)).hasMessage("gone");
        assertThat(folder).isEmptyDirectory();

        Files.writeString(jar, "older");
        assertThatThrownBy(() -> write(jar, entry("a.md", "a"), broken)).hasMessage("gone");
        assertThat(folder).isDirectoryContaining(jar::equals);
        assertThat(jar).hasContent("older");
    }

    @Test
    void aJarThatIsRefusedWhenItIsLookedThroughTakesNoPlace() throws IOException {
        Path jar = Files.writeString(folder.resolve("a.jar"), "older");
        List<String> seen = new ArrayList<>();
        JarWriter.Inspection inspection = (name, content) -> {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            seen.add(name.endsWith(".md") ? name + " " + text : name);
            if (text.equals("the answer")) {
                throw new IOException(name + " tells the answer");
            }
        };
        List<ArchiveEntry> entries = List.of(entry("a.md", "a"), entry("b.md", "the answer"), entry("c.md", "c"));

        assertThatThrownBy(() -> JarWriter.write(jar, Map.of(), entries, TIME, inspection))
                .hasMessage("b.md tells the answer");
        assertThat(seen).containsExactly("META-INF/MANIFEST.MF", "a.md a", "b.md the answer");
        assertThat(folder).isDirectoryContaining(jar::equals);
        assertThat(jar).hasContent("older");
    }

    private static void write(Path jar, ArchiveEntry... entries) throws IOException {
        JarWriter.write(jar, Map.of(), List.of(entries), TIME);
    }

    /** A content that is another when it is asked for again. */
    private abstract static class Twice implements WholeFile.Content {

        private final String text;
        private boolean asked;

        Twice(String text) {
            this.text = text;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            if (asked) {
                second(out);
            } else {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            asked = true;
        }

        abstract void second(OutputStream out) throws IOException;
    }

    @ParameterizedTest
    @ValueSource(strings = {"B", "longer", ""})
    void aFileThatChangesWhileItIsPackedIsNotPacked(String changed) {
        ArchiveEntry entry = new ArchiveEntry("b.md", new Twice("b") {
            @Override
            void second(OutputStream out) throws IOException {
                out.write(changed.getBytes(StandardCharsets.UTF_8));
            }
        });

        assertThatThrownBy(() -> write(folder.resolve("a.jar"), entry))
                .hasMessage("b.md changed while it was packed; run the build again");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aJarWhoseBytesAreNotThoseThatWerePackedTakesNoPlace() throws IOException {
        Path jar = folder.resolve("a.jar");
        Files.writeString(jar, "older");
        ArchiveEntry large = entry("a.md", "a".repeat(100_000));
        ArchiveEntry damaging = new ArchiveEntry("b.md", new Twice("b") {
            @Override
            void second(OutputStream out) throws IOException {
                try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*.part");
                        FileChannel part = FileChannel.open(parts.iterator().next(), StandardOpenOption.WRITE)) {
                    part.write(ByteBuffer.wrap(new byte[] {'b'}), 50_000);
                }
                out.write('b');
            }
        });

        assertThatThrownBy(() -> write(jar, large, damaging))
                .hasMessageStartingWith("a.md does not stand in the finished jar as it was packed; ");
        assertThat(folder).isDirectoryContaining(jar::equals);
        assertThat(jar).hasContent("older");
    }

    @Test
    void oneNameTwiceIsRefused() {
        for (String other : List.of("a.md", "a.md/b.md", "META-INF/MANIFEST.MF", "META-INF/MANIFEST.MF/b/c")) {
            assertThatThrownBy(() -> write(folder.resolve("a.jar"), entry("a.md", "a"), entry(other, "b")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + other + "'");
        }
    }

    @Test
    void nothingIsCompressed() throws IOException {
        Path jar = folder.resolve("a.jar");
        write(jar, entry("a.md", "a".repeat(1000)), entry("b.md", ""));

        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.stream().map(ZipEntry::getMethod)).containsOnly(ZipEntry.STORED);
        }
        // Whoever reads it from its beginning to its end needs no list.
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
            in.getNextEntry();
            assertThat(in.getNextEntry().getSize()).isEqualTo(1000);
            assertThat(in.readAllBytes()).hasSize(1000);
            assertThat(in.getNextEntry().getName()).isEqualTo("b.md");
        }
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

    @Test
    void aJarThatHoldsOtherFilesIsTold() throws IOException {
        Path jar = folder.resolve("a.jar");
        write(jar, entry("a.md", "a"));

        assertThatThrownBy(() -> JarCheck.require(jar, List.of(new PackedFile("b.md", 1, 0)), (name, content) -> {}))
                .hasMessageStartingWith("b.md does not stand in the finished jar as it was packed");
    }
}
