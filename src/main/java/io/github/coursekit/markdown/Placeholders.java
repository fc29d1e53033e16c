package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Hides shortcodes from the Markdown parser as Hugo does: each tag becomes one word, line breaks in it included, of the same length, so that all
 * offsets stay. What stands between the tags is Markdown, but for shortcodes that are known to hold code.
 */
final class Placeholders {

    /** What a tag is made of: a code point that no text has, and that to Markdown is a letter. */
    static final char PLACEHOLDER = '\uFDD0';

    private Placeholders() {}

    /**
     * {@return the text with placeholders}
     *
     * @param text the text
     * @param start the offset at which the body starts; what is returned starts there
     * @param shortcodes its tags, in order
     * @param pairs pairs of tags that are hidden with what stands between them
     */
    static String hide(String text, int start, ShortcodeReader shortcodes, List<TextRange> pairs) {
        if (shortcodes.shortcodes().isEmpty() && shortcodes.escapes().isEmpty()) {
            return text.substring(start);
        }
        StringBuilder hidden = new StringBuilder(text.length() - start).append(text, start, text.length());
        int done = 0;
        for (TextRange range : ranges(shortcodes.shortcodes(), pairs)) {
            // Ranges may lie within each other, any number of them: no character is hidden twice.
            for (int i = Math.max(range.start(), done); i < range.end(); i++) {
                hidden.setCharAt(i - start, PLACEHOLDER);
            }
            done = Math.max(done, range.end());
        }
        for (TextRange escape : shortcodes.escapes()) {
            // Its asterisks are no emphasis.
            hidden.setCharAt(escape.start() + 4 - start, PLACEHOLDER);
            hidden.setCharAt(escape.end() - 5 - start, PLACEHOLDER);
        }
        return hidden.toString();
    }

    /** What is hidden, by place. */
    private static List<TextRange> ranges(List<Shortcode> shortcodes, List<TextRange> pairs) {
        List<TextRange> ranges = new ArrayList<>(pairs);
        Deque<Shortcode> open = new ArrayDeque<>();
        for (Shortcode shortcode : shortcodes) {
            ranges.add(shortcode.range());
            if (!Shortcode.holdsCode(shortcode.name())) {
                continue;
            }
            if (shortcode.kind() == Shortcode.Kind.OPENING) {
                open.push(shortcode);
            } else if (shortcode.kind() == Shortcode.Kind.CLOSING && !open.isEmpty()) {
                ranges.add(open.pop().range().union(shortcode.range()));
            }
        }
        ranges.sort(null);
        return ranges;
    }

    /** The text without placeholders. */
    static String strip(String text) {
        return text.indexOf(PLACEHOLDER) < 0 ? text : text.replace(String.valueOf(PLACEHOLDER), "");
    }
}
