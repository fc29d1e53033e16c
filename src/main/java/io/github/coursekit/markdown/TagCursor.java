package io.github.coursekit.markdown;

/** A place in a text that moves on while the tags of shortcodes are read. */
final class TagCursor {

    private static final String BARE = "-_.";

    private final String text;
    private int at;

    TagCursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    boolean isAt(String expected) {
        return text.startsWith(expected, at);
    }

    /** The character here, or a NUL behind the end, which no test takes for anything. */
    char here() {
        return charAt(at);
    }

    private char charAt(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\0';
    }

    /** The character here, which is passed. */
    char next() {
        return text.charAt(at++);
    }

    boolean accept(char c) {
        boolean found = here() == c;
        at += found ? 1 : 0;
        return found;
    }

    void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Whether the character here needs no quotes. */
    boolean isAtBare() {
        return isBare(here());
    }

    /** Passes what needs no quotes, and gives it. */
    String bare() {
        int begin = at;
        while (isBare(here())) {
            at++;
        }
        return text.substring(begin, at);
    }

    /** Passes a name, in which slashes may stand between such words, and gives it. */
    String name() {
        int begin = at;
        while (at < text.length() && (isBare(here()) || (here() == '/' && at > begin && isBare(charAt(at + 1))))) {
            at++;
        }
        return text.substring(begin, at);
    }

    /** Passes all up to the next white space, and gives it. */
    String unspaced() {
        int begin = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at);
    }

    private static boolean isBare(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || BARE.indexOf(c) >= 0;
    }
}
