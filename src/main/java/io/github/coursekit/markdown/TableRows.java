package io.github.coursekit.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Takes the rows of the tables of a tree, in which each row has been given as many cells as the head has. */
final class TableRows {

    private final String body;
    private final int bodyStart;
    private final List<TableRow> rows = new ArrayList<>();

    /** The number of cells in the head of the table that was entered last. */
    private int columns;

    TableRows(String body, int bodyStart) {
        this.body = body;
        this.bodyStart = bodyStart;
    }

    List<TableRow> rows() {
        return rows;
    }

    /** Takes a node if it is a row; a table's head comes before the others. */
    void take(CustomNode node) {
        if (!(node instanceof org.commonmark.ext.gfm.tables.TableRow)
                || node.getSourceSpans().isEmpty()) {
            return;
        }
        if (node.getParent() instanceof TableHead) {
            columns = children(node);
            return;
        }
        SourceSpan span = node.getSourceSpans().get(0);
        String line = body.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
        rows.add(TableRow.of(line, columns, span.getInputIndex() + bodyStart));
    }

    private static int children(Node node) {
        int count = 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            count++;
        }
        return count;
    }
}
