package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.nio.charset.StandardCharsets;

/**
 * A stretch of visible content of one kind: the atoms that a page is made of, in document order.
 *
 * @param kind what it is
 * @param text the text a reader sees; the alternative text of an image
 * @param range its source
 * @param outer the source of the outermost emphasis or link that holds it; {@code range} itself when none does
 * @param held for each character of a text the bit of its number's last six digits; all bits for other kinds
 */
public record Run(Kind kind, String text, TextRange range, TextRange outer, long held) {

    /** What a run is. */
    public enum Kind {
        /** Text. */
        TEXT,
        /** A line break, hard or soft. */
        BREAK,
        /** A code span or a code block. */
        CODE,
        /** An image. */
        IMAGE,
        /** Raw HTML other than a comment. */
        HTML,
        /** A shortcode's tag: it may show anything, or nothing. */
        SHORTCODE,
        /** An HTML comment: not visible. */
        COMMENT
    }

    /**
     * {@return whether it is worth while to look for a word in the text} Few texts have all letters of one in capitals.
     *
     * @param word a word of ASCII
     */
    public boolean mayHold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!mayHold(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code latin} is what {@link #latin} makes of the text. */
    static Run of(Kind kind, String text, byte[] latin, TextRange range, TextRange outer) {
        return new Run(kind, text, range, outer, kind == Kind.TEXT ? held(latin) : -1);
    }

    /**
     * A text to be looked through for ASCII, which is faster in an array than in a string. What this encoding does not have becomes a question mark: for each
     * surrogate pair there is one byte.
     */
    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static long held(byte[] latin) {
        long held = 0;
        for (byte c : latin) {
            held |= 1L << c; // the last six digits count
        }
        return held;
    }

    /**
     * {@return whether it is worth while to look for a character in the text} Most texts have none of those that rules look for. A few others have the same bit.
     *
     * @param c an ASCII character
     */
    public boolean mayHold(char c) {
        return (held >>> c & 1) != 0;
    }

    /** {@return whether emphasis or a link holds this run} */
    public boolean isMarked() {
        return !outer.equals(range);
    }

    /** {@return whether a reader sees more here than white space and punctuation} */
    public boolean hasContent() {
        return switch (kind) {
            case TEXT, CODE -> holdsContent(text);
            case IMAGE, HTML, SHORTCODE -> true;
            case BREAK, COMMENT -> false;
        };
    }

    private static boolean holdsContent(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (isContent(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContent(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> false;
            default -> true;
        };
    }
}
