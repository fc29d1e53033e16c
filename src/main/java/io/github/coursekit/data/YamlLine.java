package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of YAML as its writer sees it, whatever YAML makes of it: {@code   - key: value # comment}.
 *
 * @param number its number, from 0
 * @param start the UTF-16 offset at which it starts
 * @param text all of it, without its line break
 * @param indent the spaces and tabs before it
 * @param dashes the hyphens of list items, each with the spaces behind it
 * @param key the key, with its quotes; empty where no colon with a space behind it stands
 * @param gap from the end of the key, its colon included, to the value
 * @param value what stands behind the key, or all of it where there is none, without spaces around it
 * @param tail a comment, with the spaces before it
 */
record YamlLine(
        int number,
        int start,
        String text,
        String indent,
        String dashes,
        String key,
        String gap,
        String value,
        String tail) {

    /** No slip is looked for in a longer one: patterns take time that grows with its square. */
    private static final int LONGEST = 1000;

    /** As a pattern: the indentation and the hyphens of items, in a group. */
    static final String PREFIX = "([ \\t]*+(?:-[ \\t]++)*+)";

    /** As a pattern: a key as people write them. */
    static final String NAME = "[A-Za-z_][\\w.-]*+";

    /** A hash with text right behind it is meant as text. */
    private static final Pattern LINE = Pattern.compile(
            "([ \\t]*+)((?:-[ \\t]++)*+)"
                    + "(?:(\"[^\"]*+\"|'[^']*+'|[^\\s:\"'#][^:]*?)([ \\t]*+:(?=[ \\t]|$)[ \\t]*+))?"
                    + "(.*?)([ \\t]+#(?:[ \\t].*)?|[ \\t]*+)",
            Pattern.DOTALL);

    private static final Pattern WHOLE_NAME = Pattern.compile(NAME);

    private static final Pattern USUAL_NAME = Pattern.compile("\"?[a-z_][\\w-]*+\"?");

    static YamlLine of(int number, int start, String text) {
        Matcher line = LINE.matcher(text.length() > LONGEST ? "" : text);
        if (!line.matches()) {
            throw new IllegalStateException("every line is one: " + text);
        }
        String value = line.group(5);
        String tail = line.group(6);
        // A quote behind the hash closes what one before it opens.
        if (YamlQuotes.isQuote(value, 0) && tail.indexOf(value.charAt(0)) >= 0) {
            value = (value + tail).stripTrailing();
            tail = "";
        }
        return new YamlLine(
                number,
                start,
                text,
                line.group(1),
                line.group(2),
                line.group(3) == null ? "" : line.group(3),
                line.group(4) == null ? "" : line.group(4),
                value,
                tail);
    }

    /** Whether nothing but a comment, or too much, stands on it. */
    boolean isEmpty() {
        return text.isBlank() || text.stripLeading().startsWith("#") || text.length() > LONGEST;
    }

    boolean hasKey() {
        return !key.isEmpty();
    }

    boolean isItem() {
        return !dashes.isEmpty();
    }

    /** Whether its key is one as people write them: {@code linkTitle}, not {@code Step 2}. */
    boolean hasName() {
        return WHOLE_NAME.matcher(key).matches();
    }

    /** Whether its key is one that front matter has, and text seldom: {@code title}. */
    boolean hasUsualName() {
        return USUAL_NAME.matcher(key).matches();
    }

    /** Whether its value is text that may go on on the next line. */
    boolean mayGoOn() {
        return !value.isEmpty() && "\"'[{|>".indexOf(value.charAt(0)) < 0 && tail.isBlank();
    }

    /** Whether its value is a text that begins on the next line. */
    boolean opensText() {
        return value.startsWith("|") || value.startsWith(">");
    }

    /** How far it stands from the margin: the hyphen of an item, the key or the text. */
    int depth() {
        return indent.length();
    }

    /** How far its key or text stands from the margin. */
    int column() {
        return indent.length() + dashes.length();
    }

    int end() {
        return start + text.length();
    }

    /** The column, from 0, behind its key. */
    int keyEnd() {
        return column() + key.length();
    }

    /** The column, from 0, at which the value begins. */
    int valueColumn() {
        return keyEnd() + gap.length();
    }

    /** What stands on it from its list item on. */
    String content() {
        return text.substring(column()).stripTrailing();
    }

    /** The line with another value. */
    String with(String otherValue) {
        return text.substring(0, valueColumn()) + otherValue + tail.stripTrailing();
    }

    /** The line with other text behind its hyphens. */
    String withContent(String other) {
        return indent + dashes + other;
    }

    /** A part of it, in columns from 0. */
    TextRange place(int from, int to) {
        return new TextRange(start + from, start + to);
    }
}
