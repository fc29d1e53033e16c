package io.github.coursekit.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

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
        // One array takes all, and one byte more if there is one: the stream's own way copies piece by piece.
        byte[] room = new byte[(int) Math.min(size, most) + 1];
        int count = size > most ? 0 : in.readNBytes(room, 0, room.length);
        if (size > most || count > most) {
            long found = Math.max(size, count);
            throw new SourceException(SourceProblem.limit(ifOther.path(), "The file has " + found + " bytes", ""));
        }
        return whole(Arrays.copyOf(room, count), size);
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
