package io.github.coursekit.rules.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes of characters that were read as Windows-1252, or as Latin-1. */
final class MisreadBytes {

    /** What stands for bytes that are no character. */
    static final char REPLACEMENT = '\uFFFD';

    /** What Windows-1252 shows for the bytes from 0x80 on, in order; U+FFFD for the five that it leaves without a character. */
    private static final String BEYOND_LATIN_1 = beyondLatin1();

    private MisreadBytes() {}

    /** What the bytes of some characters are in UTF-8. */
    static String decode(String damaged) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        damaged.chars().forEach(c -> bytes.write(of((char) c)));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The byte that was read as this character, or -1. Windows-1252 leaves five bytes without a character; they were kept as they are. */
    static int of(char c) {
        if (c < 0x100) {
            return c;
        }
        int found = c == REPLACEMENT ? -1 : BEYOND_LATIN_1.indexOf(c);
        return found < 0 ? -1 : 0x80 + found;
    }

    private static String beyondLatin1() {
        byte[] bytes = new byte[0x20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return new String(bytes, Charset.forName("windows-1252"));
    }
}
