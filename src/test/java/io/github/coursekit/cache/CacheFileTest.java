package io.github.coursekit.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.source.FileStamp;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFileTest {

    @TempDir
    private Path folder;

    private static SortedMap<String, CacheEntry> entries() {
        SortedMap<String, CacheEntry> entries = new TreeMap<>();
        for (String path : new String[] {"a.md", "b/ü.md", "c.md"}) {
            CacheKey key = new CacheKey("context", "hash of " + path, stamp(path));
            entries.put(path, new CacheEntry(key, path.repeat(20).getBytes(UTF_8)));
        }
        return entries;
    }

    private static Optional<FileStamp> stamp(String path) {
        return path.startsWith("b/") ? Optional.empty() : Optional.of(new FileStamp(7, -1, Long.MAX_VALUE, 1L << 40));
    }

    private Path written() throws IOException {
        Path file = folder.resolve("deep/cache.bin");
        CacheFile.write(file, entries());
        return file;
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        assertThat(CacheFile.read(written())).usingRecursiveComparison().isEqualTo(entries());
        assertThat(folder.resolve("deep")).isDirectoryContaining(file -> file.endsWith("cache.bin"));
        assertThat(Files.list(folder.resolve("deep"))).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereHoldsNothing() {
        assertThat(CacheFile.read(folder.resolve("absent"))).isEmpty();
        assertThat(CacheFile.read(folder)).isEmpty();
    }

    @Test
    void anyDamagedByteMakesItEmpty() throws Exception {
        Path file = written();
        byte[] sound = Files.readAllBytes(file);
        for (int i = 0; i < sound.length; i++) {
            byte[] damaged = sound.clone();
            damaged[i] ^= (byte) (1 << (i % 8));
            Files.write(file, damaged);

            assertThat(CacheFile.read(file)).as("byte " + i).isEmpty();
        }
    }

    @Test
    void anyCutMakesItEmpty() throws Exception {
        Path file = written();
        byte[] sound = Files.readAllBytes(file);
        for (int length = 0; length < sound.length; length++) {
            Files.write(file, Arrays.copyOf(sound, length));

            assertThat(CacheFile.read(file)).as("length " + length).isEmpty();
        }
        Files.write(file, Arrays.copyOf(sound, sound.length + 1));
        assertThat(CacheFile.read(file)).isEmpty();
    }

    @Test
    void equalEntriesGiveEqualBytes() throws Exception {
        byte[] once = Files.readAllBytes(written());

        assertThat(Files.readAllBytes(written())).isEqualTo(once);
    }

    /** A made-up file whose checksum is right, and which ends inside an entry. */
    @Test
    void anEntryWithoutItsEndMakesItEmpty() throws Exception {
        Packer out = new Packer(CacheFile.SMILE);
        out.text(CacheFile.FORMAT);
        out.number(1);
        out.text("a.md");
        out.text("context");
        out.text("hash");
        byte[] content = out.bytes();
        CRC32C checksum = new CRC32C();
        checksum.update(content);
        ByteBuffer bytes = ByteBuffer.allocate(content.length + Long.BYTES).put(content);
        Path file = folder.resolve("cache");
        Files.write(file, bytes.putLong(checksum.getValue()).array());

        assertThat(CacheFile.read(file)).isEmpty();
    }
}
