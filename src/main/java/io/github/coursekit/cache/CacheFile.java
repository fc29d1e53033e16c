package io.github.coursekit.cache;

import io.github.coursekit.file.BoundedFile;
import io.github.coursekit.file.WholeFile;
import io.github.coursekit.text.SharedValues;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.dataformat.smile.SmileFactory;
import tools.jackson.dataformat.smile.SmileWriteFeature;

/**
 * The file that carries what was found in lessons and assets from one run to the next: <a href="https://github.com/FasterXML/smile-format-specification">Smile</a>,
 * and behind it the CRC-32C of all of it, which tells damage, and which
 * every compiler of the JVM makes fast.
 *
 * <p>A file that is damaged, cut off, foreign or of another version holds nothing. It is read whole and written whole or not at all; of several
 * builds that write it at once, one wins.
 */
public final class CacheFile {

    /** Grows whenever an entry is written in another way. */
    static final String FORMAT = "course-cache 10";

    private static final int CHECKSUM_LENGTH = Long.BYTES;

    /** A course of 100,000 lessons needs a tenth of it. */
    private static final long LARGEST = 1L << 30;

    /** A lesson takes four times as much memory as room in the file: a cache that takes more than that is of a course that would not fit. */
    private static final int PART = 4;

    private static final int BUFFER = 1 << 16;

    private static final Duration BETWEEN_MARKS = Duration.ofDays(1);

    /** What all codecs share: strings that repeat are written once, bytes as they are. */
    static final SmileFactory SMILE = SmileFactory.builder()
            .enable(SmileWriteFeature.CHECK_SHARED_STRING_VALUES)
            .disable(SmileWriteFeature.ENCODE_BINARY_AS_7BIT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private CacheFile() {}

    /**
     * {@return the entries of a file, by path; empty when it has none that can be trusted}
     *
     * @param file the file, which may be absent
     */
    public static SortedMap<String, CacheEntry> read(Path file) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Collections.emptySortedMap();
            }
            long most = Math.min(LARGEST, BoundedFile.partOfMemory(PART));
            return isWhole(file, most) ? parse(file, most) : Collections.emptySortedMap();
        } catch (IOException | JacksonException | IllegalArgumentException | OutOfMemoryError e) {
            // All is found anew, which is never wrong. What a foreign file took of the memory is given back.
            return Collections.emptySortedMap();
        }
    }

    /** Whether nothing is missing or changed. The file is gone through twice, since it may be large: it is never in memory beside what it holds. */
    private static boolean isWhole(Path file, long most) throws IOException {
        try (InputStream stream = BoundedFile.open(file, most)) {
            CRC32C checksum = new CRC32C();
            byte[] buffer = new byte[BUFFER];
            for (long left = Files.size(file) - CHECKSUM_LENGTH; left > 0; ) {
                int read = stream.readNBytes(buffer, 0, (int) Math.min(left, BUFFER));
                if (read == 0) {
                    return false;
                }
                checksum.update(buffer, 0, read);
                left -= read;
            }
            byte[] end = stream.readAllBytes();
            return end.length == CHECKSUM_LENGTH && ByteBuffer.wrap(end).getLong() == checksum.getValue();
        }
    }

    private static SortedMap<String, CacheEntry> parse(Path file, long most) throws IOException {
        SortedMap<String, CacheEntry> entries = new TreeMap<>();
        try (InputStream stream = BoundedFile.open(file, most);
                Unpacker in = new Unpacker(SMILE, new BufferedInputStream(stream, BUFFER), new SharedValues())) {
            if (!in.text().equals(FORMAT)) {
                throw new IllegalArgumentException("another format");
            }
            in.list(unpacker ->
                    entries.put(unpacker.text(), new CacheEntry(CacheKeyCodec.read(unpacker), unpacker.binary())));
        }
        return entries;
    }

    /**
     * Writes a file, and the folders it needs, whole or not at all.
     *
     * @param file the file, which is replaced
     * @param entries the entries, by path
     * @throws IOException when it cannot be written; then what stood there still stands
     */
    public static void write(Path file, SortedMap<String, CacheEntry> entries) throws IOException {
        WholeFile.writeContent(file, stream -> write(stream, entries));
    }

    /** Without having all of it in memory: it is a part of what the course takes there. */
    private static void write(OutputStream stream, SortedMap<String, CacheEntry> entries) throws IOException {
        CheckedOutputStream content = new CheckedOutputStream(stream, new CRC32C());
        try (Packer out = new Packer(SMILE, content)) {
            out.text(FORMAT);
            out.list(entries.entrySet().stream().toList(), CacheFile::write);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        stream.write(ByteBuffer.allocate(CHECKSUM_LENGTH)
                .putLong(content.getChecksum().getValue())
                .array());
    }

    /**
     * Marks a file as used, at most once a day, so that it is not swept as one that nobody needs. If that fails it is swept some day, and found anew.
     *
     * @param file the file, which may be absent
     * @param now what time it is
     */
    static void markUsed(Path file, Instant now) {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(BETWEEN_MARKS))) {
                Files.setLastModifiedTime(file, FileTime.from(now));
            }
        } catch (IOException e) {
            // as above
        }
    }

    private static void write(Packer out, Map.Entry<String, CacheEntry> entry) {
        out.text(entry.getKey());
        CacheKeyCodec.write(out, entry.getValue().key());
        out.binary(entry.getValue().content());
    }
}
