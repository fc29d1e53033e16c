package io.github.coursekit.pages;

import java.util.regex.Pattern;

/** Texts as they compare with each other: a page shows quotes and dashes otherwise than they are typed. */
final class ComparableText {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private ComparableText() {}

    /** A text in one line, with the marks that a keyboard has. */
    static String of(String text) {
        StringBuilder typed = new StringBuilder(text.length());
        SPACE.matcher(text).replaceAll(" ").strip().chars().forEach(c -> typed.append(typed((char) c)));
        return typed.toString();
    }

    private static String typed(char c) {
        return switch (c) {
            case '\u2018', '\u2019' -> "'";
            case '\u201c', '\u201d' -> "\"";
            case '\u2013' -> "--";
            case '\u2014' -> "---";
            case '\u2026' -> "...";
            case '\u00ab' -> "<<";
            case '\u00bb' -> ">>";
            default -> Character.toString(c);
        };
    }
}
