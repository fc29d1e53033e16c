package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        String name = lower(from, nameEnd);
        tags.add(new HtmlTag(
                name, closing ? HtmlTag.Kind.CLOSING : ending, attributes(nameEnd, end), range(start, end + 1)));
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

    /** The attributes between a tag's name and its end, as <a href="https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state">HTML</a> cuts them. */
    private List<HtmlTag.Attribute> attributes(int from, int end) {
        Map<String, HtmlTag.Attribute> first = new LinkedHashMap<>();
        int at = skip(from, end, true);
        while (at < end) {
            int nameEnd = at + 1; // spec: an equals sign in the first place is a part of the name
            while (nameEnd < end && html.charAt(nameEnd) != '=' && !isBetween(html.charAt(nameEnd), true)) {
                nameEnd++;
            }
            TextRange value = value(nameEnd, end);
            if (value.end() > end) {
                break; // a quotation mark that is never closed
            }
            String name = lower(at, nameEnd);
            String text = Placeholders.strip(CharacterReferences.replaced(html.substring(value.start(), value.end())));
            if (!name.isEmpty()) { // else a shortcode writes the attributes
                first.putIfAbsent(name, new HtmlTag.Attribute(name, text, value.shift(base)));
            }
            boolean quoted = value.end() < end && value.start() > nameEnd && isQuote(html.charAt(value.start() - 1));
            at = skip(quoted ? value.end() + 1 : value.end(), end, true);
        }
        return List.copyOf(first.values());
    }

    /** The value of an attribute whose name ends at an offset, in the HTML; one that goes on behind the tag when its quotation mark is not closed in it. */
    private TextRange value(int nameEnd, int end) {
        int equals = skip(nameEnd, end, false);
        if (equals == end || html.charAt(equals) != '=') {
            return new TextRange(nameEnd, nameEnd);
        }
        int start = skip(equals + 1, end, false);
        if (start < end && isQuote(html.charAt(start))) {
            int close = start + 1;
            while (close < end && html.charAt(close) != html.charAt(start)) {
                close++;
            }
            return new TextRange(start + 1, close == end ? end + 1 : close);
        }
        int stop = start;
        while (stop < end && !isBetween(html.charAt(stop), false)) {
            stop++;
        }
        return new TextRange(start, stop);
    }

    private int skip(int from, int end, boolean slashes) {
        int at = from;
        while (at < end && isBetween(html.charAt(at), slashes)) {
            at++;
        }
        return at;
    }

    /** Whether a character parts attributes: white space, or a slash where one may. */
    private static boolean isBetween(char c, boolean slashes) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || (slashes && c == '/');
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private String lower(int start, int end) {
        return Placeholders.strip(html.substring(start, end)).toLowerCase(Locale.ROOT);
    }

    private TextRange range(int start, int end) {
        return new TextRange(start, end).shift(base);
    }
}
