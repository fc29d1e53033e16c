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

    static Run of(Kind kind, String text, TextRange range, TextRange outer) {
        return new Run(kind, text, range, outer, kind == Kind.TEXT ? held(text) : -1);
    }

    private static long held(String text) {
        long held = 0;
        // An array is looked through faster than a string. What this encoding does not have is no ASCII either.
        for (byte c : text.getBytes(StandardCharsets.ISO_8859_1)) {
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
            case TEXT, CODE -> text.codePoints().anyMatch(Run::isContent);
            case IMAGE, HTML, SHORTCODE -> true;
            case BREAK, COMMENT -> false;
        };
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
