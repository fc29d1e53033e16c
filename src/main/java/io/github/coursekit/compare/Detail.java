package io.github.coursekit.compare;

import io.github.coursekit.text.Excerpt;

/** Says what was and what is. */
final class Detail {

    private static final int LONGEST = 60;

    private Detail() {}

    static String was(String before, String after) {
        return "was " + shown(before) + ", is " + shown(after);
    }

    static String was(String name, String before, String after) {
        return name + " " + was(before, after);
    }

    static String shown(String value) {
        return value.isEmpty() ? "empty" : "'" + Excerpt.shown(value, LONGEST) + "'";
    }
}
