package io.github.coursekit.yaml;

import io.github.coursekit.text.TextRange;
import java.util.List;

/**
 * A sequence.
 *
 * @param items the items, in order
 * @param range the place from the first item, or the bracket, to the last
 * @param size the number of nodes, with all aliases expanded
 */
public record YamlSequence(List<YamlNode> items, TextRange range, int size) implements YamlNode {

    /** Copies the items. */
    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public YamlSequence at(TextRange place) {
        return new YamlSequence(items, place, size);
    }
}
