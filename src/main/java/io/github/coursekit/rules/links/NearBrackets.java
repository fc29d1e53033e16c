package io.github.coursekit.rules.links;

import io.github.coursekit.text.TextRange;

/**
 * Finds the other one of two brackets or parentheses on its line, and not far away: what stands far from it belongs to something else.
 *
 * @param source the text of the file; offsets are UTF-16 units from 0
 */
record NearBrackets(String source) {

    /** A longer text in parentheses is no destination. */
    static final int FARTHEST = 1000;

    /** What stands from an offset up to a character on its line; nothing when that is not near. */
    TextRange upTo(char end, int start) {
        int most = Math.min(source.length(), start + FARTHEST);
        int close = start;
        if (source.startsWith("{{", start)) {
            while (close < most && !source.startsWith("}}", close)) {
                close++;
            }
        }
        while (close < most && source.charAt(close) != end && "\r\n".indexOf(source.charAt(close)) < 0) {
            close++;
        }
        return close < most && source.charAt(close) == end ? new TextRange(start, close) : new TextRange(start, start);
    }

    /** Where what a character closes is opened on the same line; -1 when it is not. */
    int opener(char opening, char closing, int close) {
        int depth = 0;
        for (int i = close; i >= Math.max(0, close - FARTHEST) && source.charAt(i) != '\n'; i--) {
            depth += source.charAt(i) == closing ? 1 : source.charAt(i) == opening ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one of some characters stands at an offset. */
    boolean stands(String any, int offset) {
        return offset < source.length() && any.indexOf(source.charAt(offset)) >= 0;
    }
}
