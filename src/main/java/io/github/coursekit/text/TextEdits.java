package io.github.coursekit.text;

import java.util.Comparator;
import java.util.List;

/** Applies edits to a text. */
public final class TextEdits {

    private TextEdits() {}

    /**
     * {@return the text with all edits applied at once}
     *
     * @param text the text that the ranges of the edits speak of
     * @param edits edits of this one file, in any order
     * @throws IllegalArgumentException when two edits overlap: what was meant cannot be known
     */
    public static String apply(String text, List<TextEdit> edits) {
        List<TextEdit> sorted = edits.stream()
                .sorted(Comparator.comparing((TextEdit edit) -> edit.location().range()))
                .toList();
        StringBuilder result = new StringBuilder(text.length());
        int done = 0;
        for (TextEdit edit : sorted) {
            TextRange range = edit.location().range();
            if (range.start() < done) {
                throw new IllegalArgumentException("overlapping edits at offset " + range.start());
            }
            result.append(text, done, range.start()).append(edit.replacement());
            done = range.end();
        }
        return result.append(text, done, text.length()).toString();
    }
}
