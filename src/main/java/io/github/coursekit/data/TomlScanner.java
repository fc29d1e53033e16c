package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;

/** Goes through the text of a TOML document: white space, comments, keys, strings and words without quotes. */
final class TomlScanner {

    /** What {@link #peek()} says at the end. */
    static final int END = -1;

    private static final int DELETE = 0x7F;

    private final String text;
    private final int end;
    private int at;

    TomlScanner(String text, TextRange range) {
        this.text = text;
        this.end = range.end();
        this.at = range.start();
    }

    /** The offset at which reading goes on. */
    int at() {
        return at;
    }

    /** The UTF-16 unit at which reading goes on. */
    int peek() {
        return at < end ? text.charAt(at) : END;
    }

    boolean startsWith(String token) {
        return at + token.length() <= end && text.startsWith(token, at);
    }

    boolean accept(String token) {
        boolean here = startsWith(token);
        at += here ? token.length() : 0;
        return here;
    }

    boolean atLineEnd() {
        return at == end || startsWith("\n") || startsWith("\r\n");
    }

    TextRange from(int start) {
        return new TextRange(start, at);
    }

    /** The character at which reading goes on; empty at the end of a line. */
    TextRange here() {
        return new TextRange(at, atLineEnd() ? at : at + Character.charCount(text.codePointAt(at)));
    }

    String slice(TextRange range) {
        return text.substring(range.start(), range.end());
    }

    void skipSpaces() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    /** Skips spaces, comments and line breaks. */
    void skipLines() {
        do {
            skipSpaces();
            skipComment();
        } while (acceptLineBreak());
    }

    boolean acceptLineBreak() {
        return accept("\n") || accept("\r\n");
    }

    /** Skips a comment, if one begins here, up to the end of its line. */
    void skipComment() {
        if (peek() == '#') {
            while (!atLineEnd()) {
                skipText();
            }
        }
    }

    /** Skips a unit of a comment or a string. */
    private void skipText() {
        int c = peek();
        if ((c < ' ' && c != '\t') || c == DELETE) {
            throw Refusal.control(here(), c);
        }
        at++;
    }

    DataScalar key() {
        if (startsWith("\"\"\"") || startsWith("'''")) {
            throw Refusal.wrong(here(), "a key stands in three quotes", "write one before it and one behind it");
        }
        int start = at;
        if (peek() == '"' || peek() == '\'') {
            return Bounds.checkedKey(string());
        }
        while (isBare(peek())) {
            at++;
        }
        if (at == start) {
            throw noKey();
        }
        TextRange range = from(start);
        return Bounds.checkedKey(new DataScalar(slice(range), true, null, range));
    }

    private static boolean isBare(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    private Refusal noKey() {
        if (atLineEnd()) {
            return Refusal.wrong(here(), "a key is missing");
        }
        String found = slice(here());
        return "=.]},".contains(found)
                ? Refusal.wrong(here(), "a key is missing before '" + found + "'")
                : Refusal.wrong(here(), "a key cannot begin with '" + found + "'", "put it in quotes");
    }

    /** The text of a string whose first quote stands here; see <a href="https://toml.io/en/v1.0.0#string">TOML</a>. */
    DataScalar string() {
        int start = at;
        String quote = slice(here());
        boolean block = accept(quote.repeat(3));
        String closing = block ? quote.repeat(3) : quote;
        if (block) {
            acceptLineBreak();
        } else {
            at++;
        }
        StringBuilder value = new StringBuilder();
        while (!startsWith(closing)) {
            if (at == end || (!block && atLineEnd())) {
                throw Refusal.wrong(
                        new TextRange(start, start + closing.length()),
                        "a quoted value is never closed",
                        "add the closing quote");
            }
            if (peek() == '\\' && quote.equals("\"")) {
                escape(value, block);
            } else {
                literal(value, block);
            }
        }
        if (block) {
            // spec: one or two quotes may stand at the end of the text, before the three that close it.
            for (int more = 0; more < 2 && startsWith(quote + closing); more++) {
                value.append(quote);
                at++;
            }
        }
        accept(closing);
        return new DataScalar(value.toString(), false, null, from(start));
    }

    private void literal(StringBuilder value, boolean block) {
        int start = at;
        if (!block || !acceptLineBreak()) {
            skipText();
        }
        value.append(text, start, at);
    }

    private void escape(StringBuilder value, boolean block) {
        int start = at;
        at++;
        if (block && acceptFolding()) {
            return;
        }
        if (atLineEnd()) {
            throw noEscape(start);
        }
        char name = text.charAt(at);
        at += here().length();
        switch (name) {
            case 'b' -> value.append('\b');
            case 't' -> value.append('\t');
            case 'n' -> value.append('\n');
            case 'f' -> value.append('\f');
            case 'r' -> value.append('\r');
            case 'e' -> value.append('\u001B'); // TOML 1.1, and every Hugo
            case '"', '\\' -> value.append(name);
            case 'u' -> value.appendCodePoint(codePoint(start, 4));
            case 'U' -> value.appendCodePoint(codePoint(start, 8));
            default -> throw noEscape(start);
        }
    }

    /** Skips the white space behind a backslash that ends its line. */
    private boolean acceptFolding() {
        int start = at;
        skipSpaces();
        if (!acceptLineBreak()) {
            at = start;
            return false;
        }
        do {
            skipSpaces();
        } while (acceptLineBreak());
        return true;
    }

    private int codePoint(int start, int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0 || peek() > 'f') {
                throw noEscape(start);
            }
            value = value << 4 | digit;
            at++;
        }
        if (value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE) {
            throw Refusal.halfCharacter(from(start), slice(from(start)));
        }
        if (!Character.isValidCodePoint(value)) {
            throw noEscape(start);
        }
        return value;
    }

    private Refusal noEscape(int start) {
        return Refusal.wrong(
                from(start),
                "'" + slice(from(start)) + "' is no escape",
                "write '\\\\' for a backslash, or put the text in single quotes");
    }

    /** What stands here without quotes: as much as may be a number, a date, or text that lacks its quotes. Empty when nothing stands here. */
    TextRange word() {
        int start = at;
        skipWord();
        if (TomlWord.isDate(text, from(start)) && TomlWord.beginsAsTime(text, new TextRange(at, end))) {
            at++;
            skipWord();
        }
        return from(start);
    }

    private void skipWord() {
        while (at < end && " \t\r\n,]}#=".indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }
}
