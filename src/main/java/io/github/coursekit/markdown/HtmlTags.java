package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the tags in the raw HTML of a body, piece by piece, well-formed or not, in time that grows with its length. It is no parser: no tree is made of them, and
 * nothing that is missing is put in. A lone {@code <td>} or {@code </a>} is all that a tag in Markdown may be.
 */
final class HtmlTags {

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";
    private static final int BROKEN_BY_TAG = -1;
    private static final int BROKEN_BY_END = -2;

    /** Elements that hold text alone. See <a href="https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments">HTML</a>. */
    private static final Set<String> HOLDING_TEXT = Set.of("script", "style", "textarea");

    private final String html;

    /** Where the body begins in the file. */
    private final int base;

    private final HtmlAttributes attributes;
    private final List<HtmlTag> tags = new ArrayList<>();

    /** Elements and comments that do not end any more: looking again for each would cost a square. */
    private final Set<String> withoutEnd = new HashSet<>();

    /** Whether a quotation mark may hold a {@code >}: not behind one that is never closed. */
    private boolean quotes = true;

    /** Where the piece being read ends. */
    private int limit;

    /** Up to here all is the text of an element, or a comment: it may reach over several pieces, and what is between them. */
    private int done;

    /** {@code body} begins at an offset of the file. */
    HtmlTags(String body, int base) {
        this.html = body;
        this.base = base;
        this.attributes = new HtmlAttributes(body, base);
    }

    /** The tags of a piece of the body, in their order. Pieces come in order. */
    List<HtmlTag> in(int start, int end) {
        int before = tags.size();
        limit = end;
        quotes = true;
        int at = nextTag(Math.max(start, done));
        while (at < limit) {
            at = nextTag(read(at));
        }
        return List.copyOf(tags.subList(before, tags.size()));
    }

    List<HtmlTag> all() {
        return tags;
    }

    private int nextTag(int from) {
        int at = from;
        while (at < limit && html.charAt(at) != '<') {
            at++;
        }
        return at;
    }

    /** Reads the tag that may begin at an offset, and gives the offset to go on at. */
    private int read(int start) {
        if (html.startsWith(COMMENT, start)) {
            int end = find(COMMENT_END, start + 2); // spec: <!--> is a comment, too
            return end < 0 ? limit : skip(end + COMMENT_END.length());
        }
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
        HtmlTag.Kind ending = html.charAt(end - 1) == '/' ? HtmlTag.Kind.SELF_CLOSING : HtmlTag.Kind.OPENING;
        String name = attributes.lower(from, nameEnd);
        tags.add(new HtmlTag(
                name, closing ? HtmlTag.Kind.CLOSING : ending, attributes.in(nameEnd, end), range(start, end + 1)));
        if (!closing && HOLDING_TEXT.contains(name)) {
            int close = find("</" + name, end);
            return close < 0 ? end + 1 : skip(close);
        }
        return end + 1;
    }

    private int skip(int end) {
        done = end;
        return end;
    }

    /** Where a text stands next, whatever its letter case; -1 when it does not. */
    private int find(String text, int from) {
        for (int at = html.indexOf(text.charAt(0), from);
                at >= 0 && !withoutEnd.contains(text);
                at = html.indexOf(text.charAt(0), at + 1)) {
            if (html.regionMatches(true, at, text, 0, text.length())) {
                return at;
            }
        }
        withoutEnd.add(text);
        return -1;
    }

    /** Where a name that begins at an offset ends, exclusive; the offset itself when none begins there. */
    private int nameEnd(int from) {
        int end = from;
        while (end < limit && isNamePart(html.charAt(end), end == from)) {
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
        for (int i = from; i < limit; i++) {
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

    private TextRange range(int start, int end) {
        return new TextRange(start, end).shift(base);
    }
}
