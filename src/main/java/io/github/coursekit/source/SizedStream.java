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
        if (size > most) {
            throw tooLong(size);
        }
        // One array takes all, and nothing is copied: the stream's own way reads piece by piece.
        byte[] bytes = new byte[(int) size];
        int count = in.readNBytes(bytes, 0, bytes.length);
        boolean longer = count == size && in.read() >= 0;
        if (longer && size == most) {
            throw tooLong(size + 1);
        }
        if (longer || count < size) {
            throw new SourceException(ifOther);
        }
        return bytes;
    }

    private SourceException tooLong(long found) {
        return new SourceException(SourceProblem.limit(ifOther.path(), "The file has " + found + " bytes", ""));
    }

    FileStart start(int most) throws IOException, SourceException {
        byte[] bytes = in.readNBytes(most);
        if (bytes.length != Math.min(most, size)) {
            throw new SourceException(ifOther);
        }
        return new FileStart(bytes, size);
    }
}
