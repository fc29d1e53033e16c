package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;

/**
 * A stretch of visible content of one kind: the atoms that a page is made of, in document order.
 *
 * @param kind what it is
 * @param text the text a reader sees; the alternative text of an image
 * @param range its source
 * @param outer the source of the outermost emphasis or link that holds it; {@code range} itself when none does
 */
public record Run(Kind kind, String text, TextRange range, TextRange outer) {

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
