package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.TreeMap;

/** What stands between the tags of a shortcode: it is indented as the shortcode is, and that is no part of it. */
final class InsideText {

    private InsideText() {}

    static HtmlPiece piece(String file, TextRange range, List<ShortcodeUses.Use> hidden) {
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
}
