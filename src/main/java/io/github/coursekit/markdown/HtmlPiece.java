package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A piece of a file that is rendered by itself.
 *
 * @param text its text: shortcodes are one word each, and what all lines are indented by is gone
 * @param places where places of the text stand in the file: from each offset on up to the next one
 */
record HtmlPiece(String text, TreeMap<Integer, Integer> places) {

    /** A body. */
    static HtmlPiece ofBody(String file, TextRange range, List<ShortcodeUses.Use> hidden) {
        return new HtmlPiece(ShortcodeUses.hide(file, range, hidden), new TreeMap<>(Map.of(0, range.start())));
    }

    /** The offset in the file of an offset in the text. */
    int inFile(int offset) {
        Map.Entry<Integer, Integer> place = places.floorEntry(offset);
        return place == null ? offset : place.getValue() + offset - place.getKey();
    }

    /** The number of lines, or more. */
    int lines() {
        return (int) text.chars().filter(c -> c == '\n' || c == '\r').count() + 1;
    }
}
