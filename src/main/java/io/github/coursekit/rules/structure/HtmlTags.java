package io.github.coursekit.rules.structure;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the tags in raw HTML, well-formed or not, in time that grows with its length. It is no parser: no tree is made of them, and nothing that is
 * missing is put in.
 */
final class HtmlTags {

    private static final int BROKEN_BY_TAG = -1;
    private static final int BROKEN_BY_END = -2;

    private final String html;
    private final List<Tag> tags = new ArrayList<>();

    /** Whether a quotation mark may hold a {@code >}: not behind one that is never closed. */
    private boolean quotes = true;

    /**
     * A tag.
     *
     * @param name the element's name in lower case
     * @param closing whether it is an end tag
     * @param selfClosing whether it ends with {@code />}
     * @param range from {@code <} to {@code >}, in UTF-16 offsets into the HTML
     */
    record Tag(String name, boolean closing, boolean selfClosing, TextRange range) {}

    private HtmlTags(String html) {
        this.html = html;
    }

    /** The tags in some HTML, in their order. */
    static List<Tag> in(String html) {
        HtmlTags reader = new HtmlTags(html);
        int start = html.indexOf('<');
        while (start >= 0) {
            start = html.indexOf('<', reader.read(start));
        }
        return reader.tags;
    }

    /** Reads the tag that may begin at an offset, and gives the offset to go on at. */
    private int read(int start) {
        boolean closing = html.startsWith("</", start);
        int from = closing ? start + 2 : start + 1;
        int nameEnd = nameEnd(from);
        if (nameEnd == from) {
            return start + 1;
        }
        int end = end(nameEnd);
        if (end == BROKEN_BY_END) {
            quotes = false;
            end = end(nameEnd);
        }
        if (end < 0) {
            return nameEnd;
        }
        String name = html.substring(from, nameEnd).toLowerCase(Locale.ROOT);
        tags.add(new Tag(name, closing, html.charAt(end - 1) == '/', new TextRange(start, end + 1)));
        return end + 1;
    }

    /** Where a name that begins at an offset ends, exclusive; the offset itself when none begins there. */
    private int nameEnd(int from) {
        int end = from;
        while (end < html.length() && isNamePart(html.charAt(end), end == from)) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c, boolean first) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (!first && (c == '-' || (c >= '0' && c <= '9')));
    }

    /** The offset of the {@code >} that closes a tag, or why there is none. */
    private int end(int from) {
        char quote = 0;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (quotes && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '>') {
                return i;
            } else if (c == '<') {
                return BROKEN_BY_TAG;
            }
        }
        return BROKEN_BY_END;
    }
}
