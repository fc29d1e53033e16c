package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.List;

/**
 * A sequence.
 *
 * @param items the items, in order
 * @param range the place from the first item, or the bracket, to the last
 * @param size the number of nodes, with all aliases expanded
 */
public record DataSequence(List<DataNode> items, TextRange range, int size) implements DataNode {

    /** Copies the items. */
    public DataSequence {
        items = List.copyOf(items);
    }

    @Override
    public DataSequence at(TextRange place) {
        return new DataSequence(items, place, size);
    }
}
