package io.github.coursekit.report.html;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A picture of a part of the course: a row for each lesson and section, joined by lines. Lengths are in pixels, from the upper left corner.
 *
 * @param id the id of its element
 * @param title what part it is
 * @param rows the rows
 * @param longest the words of the longest lesson of the course, which the bars are drawn against
 */
record MapCard(String id, String title, List<MapRow> rows, int longest) {

    static final int ROW_HEIGHT = 30;

    private static final int INDENT = 18;
    private static final int DEEPEST = 8;
    private static final int ICON = 16;
    private static final int FULL_BAR = 44;
    private static final int CHARACTER_WIDTH = 8;

    /**
     * A row and its place.
     *
     * @param row the row
     * @param x its left edge
     * @param y its upper edge
     * @param line the line from the row around it, as the data of a path; empty for none
     * @param bar the length of the bar that shows how long the lesson is; 0 for a section
     */
    record Placed(MapRow row, int x, int y, String line, int bar) {

        /** The width at the right edge that is kept for the figure. */
        int figureWidth() {
            return Math.max(FULL_BAR, row.figure().length() * CHARACTER_WIDTH) + CHARACTER_WIDTH;
        }
    }

    int height() {
        return rows.size() * ROW_HEIGHT;
    }

    List<Placed> placed() {
        return IntStream.range(0, rows.size()).mapToObj(this::place).toList();
    }

    private Placed place(int index) {
        MapRow row = rows.get(index);
        return new Placed(row, x(row), index * ROW_HEIGHT, line(row, index), bar(row));
    }

    private String line(MapRow row, int index) {
        if (row.parent() < 0) {
            return "";
        }
        int trunk = x(rows.get(row.parent())) + ICON / 2;
        int top = middle(row.parent()) + ICON / 2 + 2;
        return "M" + trunk + " " + top + "V" + middle(index) + "H" + Math.max(trunk, x(row) - 2);
    }

    private static int x(MapRow row) {
        return Math.min(row.depth(), DEEPEST) * INDENT;
    }

    private static int middle(int index) {
        return index * ROW_HEIGHT + ROW_HEIGHT / 2;
    }

    private int bar(MapRow row) {
        return row.section() || longest == 0 ? 0 : (int) Math.round((double) FULL_BAR * row.words() / longest);
    }
}
