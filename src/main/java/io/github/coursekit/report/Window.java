package io.github.coursekit.report;

/**
 * The part of a long line that is shown.
 *
 * @param part its columns in the line
 * @param left whether something was cut off before it
 * @param right whether something was cut off behind it
 * @param ellipsis what stands where something was cut off
 */
record Window(Span part, boolean left, boolean right, String ellipsis) {

    private static final int CONTEXT = 20;

    /**
     * The part of a line around a place.
     *
     * @param width the columns of the line
     * @param focus the place
     * @param columns how many columns there are, ellipses included
     * @param ellipsis what stands where something is cut off
     */
    static Window around(int width, Span focus, int columns, String ellipsis) {
        int dots = ellipsis.length();
        int needed = Math.max(width, focus.end());
        if (needed <= columns) {
            return new Window(new Span(0, needed), false, false, ellipsis);
        }
        int room = columns - 2 * dots;
        // The same for a place before and after a fix, so that both can be compared.
        int before = Math.max(CONTEXT, Math.min(room / 2, room - focus.width()));
        int start = focus.end() <= room ? 0 : Math.max(0, Math.min(focus.start() - before, needed - room));
        if (start <= dots) {
            start = 0;
        }
        int end = start + room + (start == 0 ? dots : 0);
        if (needed - end <= dots) {
            end = needed;
        }
        return new Window(new Span(start, end), start > 0, end < needed, ellipsis);
    }

    String of(ScreenLine line) {
        return (left ? ellipsis : "") + line.slice(part) + (right ? ellipsis : "");
    }

    /** Whether a place of the line begins in what is shown. */
    boolean shows(Span place) {
        return place.start() >= part.start() && place.start() < part.end();
    }

    /** Where a place of the line is shown; clipped to what is shown. */
    Span shown(Span place) {
        int shift = (left ? ellipsis.length() : 0) - part.start();
        int start = Math.max(part.start(), Math.min(place.start(), part.end() - 1));
        int end = Math.max(start + 1, Math.min(place.end(), part.end()));
        return new Span(start + shift, end + shift);
    }
}
