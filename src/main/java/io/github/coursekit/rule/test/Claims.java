package io.github.coursekit.rule.test;

import java.util.List;

/** Fails a test when what a page claims is not so. */
final class Claims {

    private Claims() {}

    static void checkEqual(List<?> found, List<?> expected) {
        check(found.equals(expected), "expected\n" + lines(expected) + "but found\n" + lines(found));
    }

    private static String lines(List<?> items) {
        StringBuilder lines = new StringBuilder();
        items.forEach(item -> lines.append("  ").append(item).append('\n'));
        return lines.isEmpty() ? "  nothing\n" : lines.toString();
    }

    static void check(boolean holds, String message) {
        if (!holds) {
            throw new AssertionError(message);
        }
    }
}
