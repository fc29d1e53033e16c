package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;

/**
 * The text of a document, which stands in that of a file; places in it are told as the file's.
 *
 * @param text the document's text
 * @param start the UTF-16 offset at which it starts in the file's
 */
record DocumentText(String text, int start) {

    static DocumentText of(String file, TextRange range) {
        return new DocumentText(file.substring(range.start(), range.end()), range.start());
    }

    /** The place of all of it. */
    TextRange whole() {
        return place(0, text.length());
    }

    /** The place of a part, by its UTF-16 offsets into this text. */
    TextRange place(int from, int to) {
        return new TextRange(start + from, start + to);
    }

    /** The place of the character at an offset into this text; empty at the end. */
    TextRange character(int offset) {
        int from = Math.min(offset, text.length());
        return place(from, from == text.length() ? from : from + Character.charCount(text.codePointAt(from)));
    }
}
