package io.github.coursekit.rules.encoding;

/**
 * Finds and undoes the damage of UTF-8 bytes that were read as Windows-1252 or Latin-1.
 *
 * <p>A sequence counts when its characters, turned back into bytes, are one character of UTF-8, and honest text would hardly have it: {@code É»} ends
 * a French quotation, and so may {@code é} with a no-break space and {@code »}. That leaves
 *
 * <ul>
 *   <li>two bytes of the Latin-1 block (lead bytes C2 and C3, which show as {@code Â} and {@code Ã}), but for punctuation behind a word in capitals;
 *   <li>three bytes of punctuation, currencies, arrows, mathematics, symbols, ligatures and marks (lead bytes E2 and EF); of other scripts, two such in
 *       a row;
 *   <li>four bytes of the planes that hold emoji (lead byte F0).
 * </ul>
 */
final class Mojibake {

    /** What follows a word in honest text, among the characters that continue a sequence. */
    private static final String PUNCTUATION =
            "\u00A0\u00AB\u00BB\u2018\u2019\u201A\u201C\u201D\u201E\u2026\u2013\u2014";

    /** The most characters that one damaged character can have become. */
    private static final int LONGEST = 4;

    private Mojibake() {}

    /** The end of the damaged stretch that begins at an offset; the offset itself when nothing is damaged there. */
    static int end(String text, int offset) {
        int end = offset;
        for (int length = sequence(text, end); length > 0; length = sequence(text, end)) {
            end += length;
        }
        return end;
    }

    /** Whether a damaged sequence begins at an offset. */
    static boolean beginsAt(String text, int offset) {
        return sequence(text, offset) > 0;
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
                result.append(MisreadBytes.decode(text.substring(offset, end)));
                offset = end;
            } else {
                result.append(text.charAt(offset++));
            }
        }
        return result.toString();
    }

    /** Whether the character at an offset belongs to a damaged sequence that begins before it. */
    static boolean covers(String text, int offset) {
        for (int start = Math.max(0, offset - LONGEST + 1); start < offset; start++) {
            if (end(text, start) > offset) {
                return true;
            }
        }
        return false;
    }

    /** The number of characters of the damaged sequence at an offset; 0 for none. */
    private static int sequence(String text, int offset) {
        int length = encoded(text, offset);
        boolean honest = switch (length) {
            case 2 -> isAfterCapitals(text, offset);
            case 3 -> !(isUsual(codePoint(text, offset, 3)) || isBesideAnother(text, offset));
            default -> false;
        };
        return honest ? 0 : length;
    }

    /** The number of characters at an offset that are the bytes of one character of UTF-8; 0 when they are not. */
    private static int encoded(String text, int offset) {
        if (offset < 0 || offset >= text.length()) {
            return 0;
        }
        int length = length(text.charAt(offset)); // no lead byte shows as anything but itself
        if (length == 0 || offset + length > text.length()) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            int next = MisreadBytes.of(text.charAt(offset + i));
            if (next < 0x80 || next > 0xBF) {
                return 0;
            }
        }
        boolean valid =
                MisreadBytes.decode(text.substring(offset, offset + length)).indexOf(MisreadBytes.REPLACEMENT) < 0
                        || isReplacement(text, offset);
        return valid ? length : 0;
    }

    private static int length(int lead) {
        if (lead == 0xC2 || lead == 0xC3) {
            return 2;
        }
        return lead >= 0xE0 && lead <= 0xEF ? 3 : lead == 0xF0 ? 4 : 0;
    }

    private static boolean isReplacement(String text, int offset) {
        return text.startsWith("\u00EF\u00BF\u00BD", offset);
    }

    private static int codePoint(String text, int offset, int length) {
        return MisreadBytes.decode(text.substring(offset, offset + length)).codePointAt(0);
    }

    /** What stands in texts of every language: U+2000 to U+2BFF without Braille, letters of the presentation forms, marks of U+FE00 and U+FEFF. */
    private static boolean isUsual(int c) {
        boolean symbol = c >= 0x2000 && c <= 0x2BFF && !(c >= 0x2800 && c <= 0x28FF);
        return symbol || (c >= 0xFB00 && c <= 0xFB06) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFFD;
    }

    private static boolean isBesideAnother(String text, int offset) {
        return encoded(text, offset + 3) == 3 || encoded(text, offset - 3) == 3;
    }

    /** {@code IRMÃ} with a no-break space and {@code »} is Portuguese in capitals. */
    private static boolean isAfterCapitals(String text, int offset) {
        return offset > 0
                && Character.isUpperCase(text.charAt(offset - 1))
                && PUNCTUATION.indexOf(text.charAt(offset + 1)) >= 0;
    }
}
