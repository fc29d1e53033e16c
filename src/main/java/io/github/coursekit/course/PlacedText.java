package io.github.coursekit.course;

import io.github.coursekit.text.TextRange;

/**
 * A text and where it stands. A course has very many, so its range is two numbers and no object of its own.
 *
 * @param text the text
 * @param start where it starts in the file, with its quotes, a UTF-16 offset from 0
 * @param end where it ends, exclusive
 */
public record PlacedText(String text, int start, int end) {

    /**
     * Makes a placed text.
     *
     * @param text the text
     * @param range its place in the file, with its quotes
     */
    public PlacedText(String text, TextRange range) {
        this(text, range.start(), range.end());
    }

    /** {@return its place in the file, with its quotes} */
    public TextRange range() {
        return new TextRange(start, end);
    }
}
