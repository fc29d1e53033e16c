package io.github.coursekit.server;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A mapping or a list that is open. */
final class FlowLevel {

    final String parent;
    final boolean mapping;
    final Set<String> keys = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /** The key whose value is read; for a list the one that it is the value of, and null in a mapping where a key is read. */
    @Nullable
    String key;

    /** What was read where one key, or one value, stands; null for nothing yet. */
    @Nullable
    String word;

    FlowLevel(String parent, boolean mapping, @Nullable String key) {
        this.parent = parent;
        this.mapping = mapping;
        this.key = key;
    }

    void next() {
        word = null;
        if (mapping) {
            key = null;
        }
    }

    String name() {
        return key == null ? "" : key;
    }
}
