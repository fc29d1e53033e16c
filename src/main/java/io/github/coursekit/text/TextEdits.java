package io.github.coursekit.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies edits to a text. */
public final class TextEdits {

    private TextEdits() {}

    /**
     * {@return edits in the order of their places}
     *
     * @param edits edits of one file
     */
    public static List<TextEdit> sorted(List<TextEdit> edits) {
        return edits.stream()
                .sorted(Comparator.comparing((TextEdit edit) -> edit.location().range()))
                .toList();
    }

    /**
     * {@return whether edits can be applied: they lie within the text and do not overlap}
     *
     * @param text the text that the ranges of the edits speak of
     * @param edits edits of this one file, in any order
     */
    public static boolean fit(String text, List<TextEdit> edits) {
        int done = 0;
        for (TextEdit edit : sorted(edits)) {
            TextRange range = edit.location().range();
            if (range.start() < done || range.end() > text.length()) {
                return false;
            }
            done = range.end();
        }
        return true;
    }

    /**
     * {@return where the replacement of each edit stands when all are applied}
     *
     * @param sorted edits of one file in the order of their places, which do not overlap
     */
    public static List<TextRange> inserted(List<TextEdit> sorted) {
        List<TextRange> inserted = new ArrayList<>();
        int shift = 0;
        for (TextEdit edit : sorted) {
            TextRange range = edit.location().range();
            int start = range.start() + shift;
            inserted.add(new TextRange(start, start + edit.replacement().length()));
            shift += edit.replacement().length() - range.length();
        }
        return inserted;
    }

    /**
     * {@return the text with all edits applied at once}
     *
     * @param text the text that the ranges of the edits speak of
     * @param edits edits of this one file, in any order
     * @throws IllegalArgumentException when two edits overlap: what was meant cannot be known
     */
    public static String apply(String text, List<TextEdit> edits) {
        StringBuilder result = new StringBuilder(text.length());
        int done = 0;
        for (TextEdit edit : sorted(edits)) {
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
