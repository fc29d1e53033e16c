package io.github.coursekit.hugo;

import io.github.coursekit.data.DataNode;
import java.util.Map;
import java.util.Set;

/**
 * The front matter that one page inherits from the {@code cascade} of its sections.
 *
 * @param values the inherited values by key in lower case
 * @param undecided the keys, in lower case, that the page may inherit or not: their targets ask for what only the site knows
 */
public record Cascade(Map<String, DataNode> values, Set<String> undecided) {

    /** Nothing inherited. */
    public static final Cascade NONE = new Cascade(Map.of(), Set.of());

    /** Copies the map and the set. */
    public Cascade {
        values = Map.copyOf(values);
        undecided = Set.copyOf(undecided);
    }
}
