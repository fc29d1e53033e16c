package io.github.coursekit.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a file whose size is told beforehand. The size is only what somebody says: nothing beyond what is asked for is held in memory whatever it is.
 *
 * @param in the file
 * @param size the number of bytes that it should have
 * @param ifOther what is wrong when it has not
 */
record SizedStream(InputStream in, long size, SourceProblem ifOther) {

    /** Takes what it wants of a file. */
    @FunctionalInterface
    interface Reading<R> {
        R from(SizedStream stream) throws IOException, SourceException;
    }

    byte[] all(int most) throws IOException, SourceException {
        byte[] bytes = size > most ? new byte[0] : in.readNBytes(most + 1);
        if (size > most || bytes.length > most) {
            long found = Math.max(size, bytes.length);
            throw new SourceException(SourceProblem.limit(ifOther.path(), "The file has " + found + " bytes", ""));
        }
        return whole(bytes, size);
    }

    FileStart start(int most) throws IOException, SourceException {
        return new FileStart(whole(in.readNBytes(most), Math.min(most, size)), size);
    }

    private byte[] whole(byte[] bytes, long expected) throws SourceException {
        if (bytes.length != expected) {
            throw new SourceException(ifOther);
        }
        return bytes;
    }
}
