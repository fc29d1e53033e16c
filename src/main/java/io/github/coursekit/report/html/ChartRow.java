package io.github.coursekit.report.html;

import java.util.List;

/**
 * A section in a picture that compares sections.
 *
 * @param title its title
 * @param within the titles of the sections around it, joined by slashes; empty at the top
 * @param icon the name of its icon; empty for none
 * @param figures what the bar says, in figures
 * @param bar the bar
 */
record ChartRow(String title, String within, String icon, String figures, Bar bar) {

    static final int HEIGHT = 54;

    private static final int GAP = 18;

    /** The upper edge of a row, in pixels. */
    static int top(int index) {
        return index * (HEIGHT + GAP);
    }

    static int height(List<ChartRow> rows) {
        return rows.isEmpty() ? 0 : top(rows.size()) - GAP;
    }
}
