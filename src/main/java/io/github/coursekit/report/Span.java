package io.github.coursekit.report;

/**
 * A part of a line of a screen.
 *
 * @param start the first column, from 0
 * @param end the column behind the last; more than {@code start}
 */
record Span(int start, int end) {

    int width() {
        return end - start;
    }
}
