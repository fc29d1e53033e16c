package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;

/** Goes through the text of a TOML document, and knows its white space, comments and words without quotes. */
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

    /** That character as text. */
    String found() {
        return slice(here());
    }

    /** That it stands there is wrong. */
    Refusal wrong(String fact) {
        return Refusal.wrong(here(), fact);
    }

    /** That it stands there is wrong, and what to do. */
    Refusal wrong(String fact, String advice) {
        return Refusal.wrong(here(), fact, advice);
    }

    String slice(TextRange range) {
        return text.substring(range.start(), range.end());
    }

    /** Appends what was gone through since an offset. */
    void copy(int start, StringBuilder copy) {
        copy.append(text, start, at);
    }

    void skip(int units) {
        at += units;
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

    /** Skips a unit of a comment or a string, where it may hold that. */
    void skipText() {
        int c = peek();
        if ((c < ' ' && c != '\t') || c == DELETE) {
            throw Refusal.control(here(), c);
        }
        at++;
    }

    /** Skips the white space behind a backslash that ends its line. */
    boolean acceptFolding() {
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
