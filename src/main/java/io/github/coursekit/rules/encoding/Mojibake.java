package io.github.coursekit.rules.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Finds and undoes the damage of UTF-8 bytes that were read as Windows-1252 or Latin-1.
 *
 * <p>A sequence counts when its characters, turned back into bytes, are one character of UTF-8 in three or four bytes, or in two bytes of the
 * Latin-1 block (lead bytes C2 and C3, which show as {@code Â} and {@code Ã}). Other pairs occur in honest text: {@code É»} ends a French quotation.
 */
final class Mojibake {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Mojibake() {}

    /** The end of the damaged stretch that begins at an offset; the offset itself when nothing is damaged there. */
    static int end(String text, int offset) {
        int end = offset;
        for (int length = sequence(text, end); length > 0; length = sequence(text, end)) {
            end += length;
        }
        return end;
    }

    /** The text before the damage, undone as often as it was done. */
    static String repair(String damaged) {
        String text = damaged;
        for (String once = repairOnce(text); !once.equals(text); once = repairOnce(text)) {
            text = once;
        }
        return text;
    }

    private static String repairOnce(String text) {
        StringBuilder result = new StringBuilder();
        int offset = 0;
        while (offset < text.length()) {
            int end = end(text, offset);
            if (end > offset) {
                result.append(decode(text.substring(offset, end)));
                offset = end;
            } else {
                result.append(text.charAt(offset++));
            }
        }
        return result.toString();
    }

    private static String decode(String damaged) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        damaged.chars().forEach(c -> bytes.write(toByte((char) c)));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The number of characters of the damaged sequence at an offset; 0 for none. */
    private static int sequence(String text, int offset) {
        if (offset >= text.length()) {
            return 0;
        }
        int lead = toByte(text.charAt(offset));
        int length = lead == 0xC2 || lead == 0xC3
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || offset + length > text.length()) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            int next = toByte(text.charAt(offset + i));
            if (next < 0x80 || next > 0xBF) {
                return 0;
            }
        }
        boolean valid = decode(text.substring(offset, offset + length)).indexOf('\uFFFD') < 0;
        return valid ? length : 0;
    }

    /** The byte that was read as this character, or -1. Windows-1252 leaves five bytes without a character; they were kept as they are. */
    private static int toByte(char c) {
        if (c < 0x100) {
            return c;
        }
        byte[] bytes = String.valueOf(c).getBytes(WINDOWS_1252);
        return bytes.length == 1 && bytes[0] != '?' ? bytes[0] & 0xFF : -1;
    }
}
