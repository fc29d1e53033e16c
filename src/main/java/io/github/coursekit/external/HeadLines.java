package io.github.coursekit.external;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;

/** The lines of the head that a stream begins with, up to {@link #LARGEST} bytes. */
final class HeadLines {

    /** Servers themselves accept no more than a tenth of it. */
    static final int LARGEST = 1 << 18;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 13];
    private int at;
    private int end;
    private int total;

    HeadLines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end, a character for each byte. */
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int unit = read(); unit != '\n'; unit = read()) {
            line.append((char) unit);
        }
        boolean carriageReturn = line.length() > 0 && line.charAt(line.length() - 1) == '\r';
        return carriageReturn ? line.substring(0, line.length() - 1) : line.toString();
    }

    private int read() throws IOException {
        if (at == end) {
            at = 0;
            end = in.read(buffer);
        }
        if (end < 0) {
            throw new EOFException("the answer ends within its head");
        }
        if (++total > LARGEST) {
            throw new ProtocolException("a head without end");
        }
        return buffer[at++] & 0xFF;
    }
}
