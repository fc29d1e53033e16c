package io.github.coursekit.markdown;

/**
 * Counts the cells that the tables of a page can have, before they are parsed. A table's first lines set the number of its columns, and every later
 * line, however short, becomes a row of as many cells: kilobytes of text stand for millions of them.
 */
final class TableCells {

    /** What may stand on the line of hyphens below a table's head, with the markers of lists and quotations before it. */
    private static final String DELIMITERS = "|-: \t>*+.)0123456789";

    private TableCells() {}

    /**
     * The offset of the line at which the number of cells exceeds the limit; -1 when it never does. What looks like a table counts, wherever it stands,
     * up to a blank line.
     *
     * @param body the text
     * @param lines the number of its lines, or more
     */
    static int tooMany(String body, int lines) {
        if ((bars(body) + 1) * lines <= MarkdownDocument.MAX_TABLE_CELLS) {
            return -1; // even if every line had all the bars of the page, as nearly every page shows at a glance
        }
        long cells = 0;
        int columns = 0;
        int start = 0;
        while (start < body.length()) {
            int end = lineEnd(body, start);
            columns = isBlank(body, start, end) ? 0 : Math.max(columns, columns(body, start, end));
            cells += columns;
            if (cells > MarkdownDocument.MAX_TABLE_CELLS) {
                return start;
            }
            start = end + 1;
        }
        return -1;
    }

    private static long bars(String body) {
        long count = 0;
        for (int at = body.indexOf('|'); at >= 0; at = body.indexOf('|', at + 1)) {
            count++;
        }
        return count;
    }

    private static int lineEnd(String body, int start) {
        int end = start;
        while (end < body.length() && body.charAt(end) != '\n' && body.charAt(end) != '\r') {
            end++;
        }
        // The two characters of a line break are one, so that a table in a file with Windows line breaks does not end
        // at each line.
        return body.startsWith("\r\n", end) ? end + 1 : end;
    }

    private static boolean isBlank(String body, int start, int end) {
        int at = start;
        while (at < end && " \t\r".indexOf(body.charAt(at)) >= 0) {
            at++;
        }
        return at == end;
    }

    /** How many columns a line of hyphens sets; 0 for any other line. */
    private static int columns(String body, int start, int end) {
        int bars = 0;
        boolean hyphens = false;
        for (int at = start; at < end && body.charAt(at) != '\r'; at++) {
            if (DELIMITERS.indexOf(body.charAt(at)) < 0) {
                return 0;
            }
            bars += body.charAt(at) == '|' ? 1 : 0;
            hyphens |= body.charAt(at) == '-';
        }
        return bars == 0 || !hyphens ? 0 : bars + 1;
    }
}
