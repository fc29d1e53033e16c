package io.github.coursekit.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryFileTest {

    private static final LinkMemory MEMORY = new LinkMemory(new TreeMap<>(Map.of(
            "https://b.example/", new LinkMemory.Alive(LocalDate.of(2026, 11, 2)),
            "https://a.example/", new LinkMemory.Dead(LocalDate.of(2026, 11, 1), 2),
            "https://d.example/", new LinkMemory.Alive(LocalDate.of(2026, 11, 1)))));

    @TempDir
    private Path folder;

    @Test
    void isSortedAndGivesBackWhatItHolds() throws IOException {
        Path file = folder.resolve("new/links.json");

        MemoryFile.write(file, MEMORY);

        assertThat(file).hasContent("""
                {
                  "version" : 1,
                  "links" : {
                    "https://a.example/" : {
                      "dead" : "2026-11-01",
                      "runs" : 2
                    },
                    "https://b.example/" : {
                      "alive" : "2026-11-02"
                    },
                    "https://d.example/" : {
                      "alive" : "2026-11-01"
                    }
                  }
                }
                """);
        assertThat(MemoryFile.read(file).memory()).isEqualTo(MEMORY);
        assertThat(MemoryFile.read(file).warning()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsNoReasonToWarn() {
        MemoryFile.Loaded loaded = MemoryFile.read(folder.resolve("none.json"));

        assertThat(loaded.memory()).isEqualTo(LinkMemory.EMPTY);
        assertThat(loaded.warning()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"version\": 2, \"links\": {}}",
                "{\"version\": 1, \"links\": []}",
                "{\"version\": 1}",
                "{\"version\": 1, \"links\": {\"https://a.example/\": {\"alive\": \"2026-13-01\"}}}",
                "{\"version\": 1, \"links\": {\"https://a.example/\": {\"alive\": 5}}}",
                "{\"version\": 1, \"links\": {\"https://a.example/\": {\"dead\": \"2026-11-01\"}}}",
                "{\"version\": 1, \"links\": {\"https://a.example/\": {\"dead\": \"2026-11-01\", \"runs\": \"many\"}}}",
                "{\"version\": 1, \"links\": {\"https://a.example/\": 3}}",
            })
    void aFileThatIsDamagedOrForeignCostsAWarning(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("links.json"), text);

        MemoryFile.Loaded loaded = MemoryFile.read(file);

        assertThat(loaded.memory()).isEqualTo(LinkMemory.EMPTY);
        assertThat(loaded.warning())
                .hasValueSatisfying(warning -> assertThat(warning).contains("links.json"));
    }

    @Test
    void aFileThatIsNotTextCostsAWarning() throws IOException {
        Path file = Files.write(folder.resolve("links.json"), new byte[] {(byte) 0xFF, 0, 1});

        assertThat(MemoryFile.read(file).warning()).isPresent();
        assertThat(MemoryFile.read(folder).warning()).isPresent();
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }
        assertThat(MemoryFile.read(file).warning().orElseThrow()).contains("it has 1099511627776 bytes; more than");
    }

    @Test
    void replacesAFileAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("links.json"), "{");

        MemoryFile.write(file, MEMORY);

        assertThat(MemoryFile.read(file).memory()).isEqualTo(MEMORY);
        assertThat(names()).containsExactly("links.json");
    }

    @Test
    void whatCannotBeReplacedStillStands() throws IOException {
        Path inTheWay =
                Files.createDirectories(folder.resolve("links.json/full")).getParent();

        assertThatThrownBy(() -> MemoryFile.write(inTheWay, MEMORY)).isInstanceOf(IOException.class);
        assertThat(inTheWay).isDirectory();
        assertThat(names()).containsExactly("links.json");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
