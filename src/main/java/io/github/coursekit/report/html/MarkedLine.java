package io.github.coursekit.report.html;

import io.github.coursekit.text.Position;

/**
 * A line of source in which a range is marked, cut to a readable length.
 *
 * @param line the line's number, from 1
 * @param before what stands before the range, ready to be shown
 * @param marked the range as far as it stands on this line; empty for a place between two characters
 * @param after what stands behind it
 * @param lastLine the line that the range ends on, from 1
 */
record MarkedLine(int line, String before, String marked, String after, int lastLine) {

    /** Code points that are shown of each of the three. */
    private static final int LONGEST_CONTEXT = 80;

    private static final int LONGEST_MARK = 240;
    private static final String CUT = "\u2026";

    /**
     * The line of a range.
     *
     * @param text the line that the range starts on; the range is cut to it, should the file have changed since
     */
    static MarkedLine of(String text, Position start, Position end) {
        int from = Math.min(start.column() - 1, text.length());
        int to = end.line() > start.line() ? text.length() : Math.max(from, Math.min(end.column() - 1, text.length()));
        return new MarkedLine(
                start.line(),
                last(text.substring(0, from)),
                first(text.substring(from, to), LONGEST_MARK),
                first(text.substring(to), LONGEST_CONTEXT),
                Math.max(start.line(), end.line()));
    }

    /** Whether there is anything to see. */
    boolean isBlank() {
        return (before + marked + after).isBlank();
    }

    boolean goesOn() {
        return lastLine > line;
    }

    private static String first(String text, int length) {
        boolean fits = text.codePointCount(0, text.length()) <= length;
        return visible(fits ? text : text.substring(0, text.offsetByCodePoints(0, length))) + (fits ? "" : CUT);
    }

    private static String last(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST_CONTEXT;
        return fits
                ? visible(text)
                : CUT + visible(text.substring(text.offsetByCodePoints(text.length(), -LONGEST_CONTEXT)));
    }

    /** Tabs and line breaks stay: the page keeps white space in source. */
    static String visible(String source) {
        StringBuilder shown = new StringBuilder();
        int start = 0;
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) == '\t' || source.charAt(i) == '\n') {
                shown.append(Shown.text(source.substring(start, i))).append(source.charAt(i));
                start = i + 1;
            }
        }
        return shown.append(Shown.text(source.substring(start))).toString();
    }
}
