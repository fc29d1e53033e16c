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

    /** What stands between the tags of a shortcode, which is indented as the shortcode is. */
    static HtmlPiece ofInside(String file, TextRange range, List<ShortcodeUses.Use> hidden) {
        String body = ShortcodeUses.hide(file, range, hidden);
        int indent = indent(body);
        StringBuilder text = new StringBuilder();
        TreeMap<Integer, Integer> places = new TreeMap<>();
        int line = 0;
        while (line < body.length()) {
            int next = nextLine(body, line);
            int from = line;
            while (line > 0 && from < line + indent && from < next && isBlank(body.charAt(from))) {
                from++;
            }
            places.put(text.length(), range.start() + from);
            text.append(body, from, next);
            line = next;
        }
        places.putIfAbsent(0, range.start());
        return new HtmlPiece(text.toString(), places);
    }

    /** What all lines but the first and blank ones are indented by, in spaces or tabs. */
    private static int indent(String body) {
        int least = Integer.MAX_VALUE;
        for (int line = nextLine(body, 0); line < body.length(); line = nextLine(body, line)) {
            int at = line;
            while (at < body.length() && isBlank(body.charAt(at))) {
                at++;
            }
            if (at < body.length() && body.charAt(at) != '\n' && body.charAt(at) != '\r') {
                least = Math.min(least, at - line);
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static int nextLine(String body, int from) {
        int end = body.indexOf('\n', from);
        return end < 0 ? body.length() : end + 1;
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
