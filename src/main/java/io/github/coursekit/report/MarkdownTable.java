package io.github.coursekit.report;

import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.markdown.TableRow;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of a page.
 *
 * @param source the page
 * @param rows its rows below the head
 */
record MarkdownTable(SourceFile source, List<TableRow> rows) {

    /** Not behind a backslash. */
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    /** The tables of a page: rows that follow each other are one. */
    static List<MarkdownTable> in(SourceFile source, MarkdownDocument page) {
        List<MarkdownTable> tables = new ArrayList<>();
        int above = 0;
        for (TableRow row : page.tableRows()) {
            int line = line(source, row);
            if (tables.isEmpty() || above + 1 != line) {
                tables.add(new MarkdownTable(source, new ArrayList<>()));
            }
            tables.get(tables.size() - 1).rows.add(row);
            above = line;
        }
        return tables;
    }

    /** Its head: that and the line below stand before the rows. */
    TextRange head() {
        return source.lineRange(line(source, rows.get(0)) - 2);
    }

    /** What stands in its cells, the head first. */
    List<List<String>> cells(PlainWords words) {
        List<List<String>> cells = new ArrayList<>(List.of(cells(head(), words)));
        rows.forEach(row -> cells.add(cells(row.range(), words)));
        return cells;
    }

    private List<String> cells(TextRange row, PlainWords words) {
        int width = rows.get(0).columns();
        List<String> cells = new ArrayList<>();
        int start = row.start();
        for (String cell : BAR.split(source.slice(row), -1)) {
            cells.add(words.of(new TextRange(start, start + cell.length())));
            start += cell.length() + 1;
        }
        int first = source.slice(row).stripLeading().startsWith("|") ? 1 : 0;
        while (cells.size() < first + width) {
            cells.add("");
        }
        return cells.subList(first, first + width);
    }

    private static int line(SourceFile source, TableRow row) {
        return source.lines().lineOf(row.range().start());
    }
}
