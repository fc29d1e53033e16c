package io.github.coursekit.server;

/** Where the parts of front matter in TOML or JSON end; offsets are UTF-16 units from 0. */
final class FlowText {

    private FlowText() {}

    /** Where a text ends whose beginning stood before. */
    static int endOfText(String text) {
        int end = 0;
        while (end < text.length() && "\"'\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Math.min(text.length(), end + 1);
    }

    static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a character stands in keys and values without quotes. */
    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "-_.+".indexOf(c) >= 0;
    }
}
