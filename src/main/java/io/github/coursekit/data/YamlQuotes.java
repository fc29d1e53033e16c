package io.github.coursekit.data;

import java.util.List;
import java.util.regex.Pattern;

/** How YAML is written so that a value means its text: in quotes, where it needs them. */
final class YamlQuotes {

    private static final Pattern MAPPING =
            Pattern.compile("[\\[ \\t]*+\\{[ \\t]*+(?:[\\w.-]++|\"[^\"]*+\"|'[^']*+')[ \\t]*+(?::[ \\t]|$)");

    private YamlQuotes() {}

    static boolean isQuote(String text, int at) {
        return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
    }

    /** Whether a text begins as keys and values in braces do: in quotes they would be a text, and all that they say lost. */
    static boolean opensMapping(String text) {
        return MAPPING.matcher(text).lookingAt();
    }

    /** A text in quotes that keep all of it as it is, where there are some. */
    static String quoted(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return '"' + text + '"';
        }
        return "'" + text.replace("'", "''") + "'";
    }

    /** A key with its value, which gets the quotes that it needs. */
    static String entry(String key, String value) {
        return value.isBlank() ? key + ":" : key + ": " + safe(value.strip());
    }

    /** An item of a list in brackets as it may be written: in quotes where it needs them, which close where they should. */
    static String item(String item) {
        if (item.isEmpty()) {
            return item;
        }
        char first = item.charAt(0);
        boolean quote = isQuote(item, 0);
        boolean closed = quote && item.length() > 1 && item.indexOf(first, 1) == item.length() - 1;
        if (closed || (!quote && "@`%*&!|>{}?:".indexOf(first) < 0 && !item.contains(": "))) {
            return item;
        }
        boolean whole = quote && item.length() > 2 && item.charAt(item.length() - 1) == first;
        return quoted(whole ? item.substring(1, item.length() - 1) : item);
    }

    /** A value as it may be written: in quotes where it needs them. */
    private static String safe(String value) {
        boolean open = !value.isEmpty() && List.of('[', '{', '"', '\'').contains(value.charAt(0));
        return !open && (value.contains(": ") || value.endsWith(":")) ? quoted(value) : value;
    }
}
