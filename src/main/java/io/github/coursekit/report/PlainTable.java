package io.github.coursekit.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in columns: as wide as its cells, or narrower with its cells in several lines. */
final class PlainTable {

    private static final String GAP = "  ";
    private static final int LEAST_WIDTH = 8;

    private PlainTable() {}

    /** The lines of rows that all have as many cells, the first of them the head; a line below the head. */
    static List<String> lines(List<List<String>> rows, int columns) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Wrapped.width(row.get(i)));
            }
        }
        shrink(widths, columns - GAP.length() * (widths.length - 1));
        List<String> lines = new ArrayList<>(row(rows.get(0), widths));
        List<String> rule = Arrays.stream(widths).mapToObj("-"::repeat).toList();
        lines.addAll(row(rule, widths));
        rows.stream().skip(1).forEach(row -> lines.addAll(row(row, widths)));
        return lines;
    }

    /** The widest columns give way. */
    private static void shrink(int[] widths, int room) {
        while (Arrays.stream(widths).sum() > room) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= LEAST_WIDTH) {
                return;
            }
            widths[widest]--;
        }
    }

    private static List<String> row(List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(Wrapped.lines(cells.get(i), widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                text.append(cell)
                        .append(" ".repeat(Math.max(0, widths[i] - Wrapped.width(cell))))
                        .append(GAP);
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }
}
