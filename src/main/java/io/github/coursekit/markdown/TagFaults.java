package io.github.coursekit.markdown;

import io.github.coursekit.markdown.Shortcode.Argument;

/**
 * Says what Hugo would stumble over in the tag of one shortcode.
 *
 * @param text the text
 * @param start where the tag begins in it
 * @param name the shortcode's name
 * @param end what would end the tag
 */
record TagFaults(String text, int start, String name, String end) {

    ShortcodeRefusal behindSlash(int at) {
        return new ShortcodeRefusal(
                start, at, "Nothing may stand between '/' and '" + end + "' in shortcode '" + name + "'", "");
    }

    ShortcodeRefusal mixed(Argument argument) {
        return new ShortcodeRefusal(
                argument.range().start(),
                argument.range().end(),
                "Shortcode '" + name + "' mixes named and positional arguments",
                "name all of them or none");
    }

    /** The value of a key holds the end of the tag from an offset on. */
    ShortcodeRefusal takesInEnd(int begin, int offset, String key) {
        return new ShortcodeRefusal(
                begin,
                offset + end.length(),
                "The value of '" + key + "' takes in the end of shortcode '" + name + "'",
                "put it in double quotes, or a space behind it");
    }

    /** Behind an opening quote the text was read up to an offset. */
    ShortcodeRefusal neverClosed(int begin, int at, char quote) {
        return new ShortcodeRefusal(
                begin - 1,
                lineEnd(text, begin, at),
                "The quote opened here in shortcode '" + name + "' is never closed"
                        + (quote == '"' ? " on its line" : ""),
                "");
    }

    /** What stands at an offset is no argument. */
    ShortcodeRefusal unexpected(int at) {
        String tag = text.substring(start, start + 3) + " " + name;
        if (at >= text.length()) {
            return new ShortcodeRefusal(
                    start,
                    Math.min(text.length(), start + tag.length()),
                    "Shortcode '" + name + "' has no end",
                    "write '" + end + "'");
        }
        int c = text.codePointAt(at);
        int width = Character.charCount(c);
        if (c == '>' || c == '%' || c == '}') {
            String found = text.substring(at, lineEnd(text, at, Math.min(text.length(), at + 3)));
            return new ShortcodeRefusal(
                    at,
                    at + Math.max(width, found.length()),
                    "Shortcode '" + name + "' ends with '" + found + "'",
                    "write '" + end + "'");
        }
        if (c == '{') {
            return new ShortcodeRefusal(
                    start, at, "Shortcode '" + name + "' has no end before the next one", "write '" + end + "'");
        }
        return new ShortcodeRefusal(
                at,
                at + width,
                "'" + Character.toString(c) + "' may not stand here in shortcode '" + name + "'",
                "put arguments with anything but letters, digits and -_. in double quotes");
    }

    /** Where the line of an offset ends, or the text up to a limit: the line may be as long as the file, and be asked for at each tag on it. */
    static int lineEnd(String text, int offset, int limit) {
        int end = offset;
        while (end < limit && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
