package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;

/**
 * A row of a table below its head, as it is written: Markdown gives each row as many cells as the head has.
 *
 * @param columns the number of cells in the head
 * @param cells the number of cells written in this row
 * @param surplus what stands behind the last column and is never shown, without the bars around it; empty for a row that fits
 * @param range the row
 */
public record TableRow(int columns, int cells, TextRange surplus, TextRange range) {

    /**
     * {@return a row}
     *
     * @param line its source, in which tags of shortcodes are words
     * @param columns the number of cells in the head
     * @param start the offset in the file at which it starts
     */
    static TableRow of(String line, int columns, int start) {
        int at = 0;
        int end = line.length();
        while (at < end && isSpace(line.charAt(at))) {
            at++;
        }
        while (end > at && isSpace(line.charAt(end - 1))) {
            end--;
        }
        at += at < end && line.charAt(at) == '|' ? 1 : 0;
        // spec: a bar that is escaped stands in a cell, in a code span too; no other bar does.
        boolean barred = end > at && line.charAt(end - 1) == '|' && (end < 2 || line.charAt(end - 2) != '\\');
        int last = barred ? end - 1 : end;
        int cells = 1;
        int surplus = last;
        for (int i = at; i < last; i++) {
            if (line.charAt(i) == '|' && (i == 0 || line.charAt(i - 1) != '\\')) {
                surplus = cells == columns ? i + 1 : surplus;
                cells++;
            }
        }
        return new TableRow(
                columns, cells, new TextRange(start + surplus, start + last), new TextRange(start, start + end));
    }

    /**
     * {@return the number of cells that a line has as a row of a table}
     *
     * @param line its source
     */
    public static int cellsIn(String line) {
        return of(line, 1, 0).cells;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
