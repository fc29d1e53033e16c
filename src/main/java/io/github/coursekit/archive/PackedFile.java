package io.github.coursekit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;

/**
 * How a file stands in an archive.
 *
 * @param name its name
 * @param size the number of its bytes
 * @param crc their CRC-32
 */
record PackedFile(String name, long size, long crc) {

    static PackedFile of(ArchiveEntry entry) throws IOException {
        Measure measure = new Measure();
        entry.content().writeTo(measure);
        return measure.of(entry.name());
    }

    static PackedFile of(String name, InputStream in) throws IOException {
        Measure measure = new Measure();
        in.transferTo(measure);
        return measure.of(name);
    }

    /** Counts what is written to it, and keeps nothing. */
    private static final class Measure extends OutputStream {

        private final CRC32 crc = new CRC32();
        private long size;

        @Override
        public void write(int b) {
            crc.update(b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            crc.update(bytes, offset, length);
            size += length;
        }

        PackedFile of(String name) {
            return new PackedFile(name, size, crc.getValue());
        }
    }
}
