package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the attributes of tags in raw HTML.
 *
 * @param html a body, which may hold placeholders of shortcodes
 * @param base where it begins in the file
 */
record HtmlAttributes(String html, int base) {

    /** The attributes between a tag's name and its end, as <a href="https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state">HTML</a> cuts them. */
    List<HtmlTag.Attribute> in(int from, int end) {
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

    /** A name in lower case, without what a shortcode puts into it. */
    String lower(int start, int end) {
        return Placeholders.strip(html.substring(start, end)).toLowerCase(Locale.ROOT);
    }
}
