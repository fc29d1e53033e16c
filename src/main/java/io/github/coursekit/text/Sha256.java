package io.github.coursekit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that identifies a file's bytes. */
public final class Sha256 {

    private static final int BUFFER_BYTES = 1 << 16;

    private Sha256() {}

    /**
     * {@return the hash of some bytes, in lower-case hexadecimal}
     *
     * @param bytes the bytes
     */
    public static String of(byte[] bytes) {
        MessageDigest digest = digest();
        digest.update(bytes);
        return hex(digest);
    }

    /**
     * {@return the hash of a text in UTF-8, in lower-case hexadecimal}
     *
     * @param text the text
     */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return the hash of all that a stream still holds, in lower-case hexadecimal}
     *
     * @param in the stream, which is not closed
     * @throws IOException when it cannot be read
     */
    public static String of(InputStream in) throws IOException {
        return copy(in, OutputStream.nullOutputStream());
    }

    /**
     * {@return the hash of all that a stream still holds, in lower-case hexadecimal}
     *
     * @param in the stream, which is not closed
     * @param out takes what it holds; not closed
     * @throws IOException when the one cannot be read or the other written
     */
    public static String copy(InputStream in, OutputStream out) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            digest.update(buffer, 0, count);
            out.write(buffer, 0, count);
        }
        return hex(digest);
    }

    /** {@return a new digest, for bytes that come one after the other} */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
