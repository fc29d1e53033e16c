package io.github.coursekit.schema;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataSequence;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the values of front matter by the paths that a schema tells. */
final class PlacedValues {

    private final DataMapping root;
    private final IdentityHashMap<DataMapping, Map<String, DataEntry>> indexes = new IdentityHashMap<>();

    PlacedValues(DataMapping root) {
        this.root = root;
    }

    /** The value at a path: of names of keys, and of indexes from 0. */
    Optional<DataNode> find(List<Object> path) {
        Optional<DataNode> found = Optional.of(root);
        for (Object step : path) {
            found = found.flatMap(value -> child(value, step));
        }
        return found;
    }

    private Optional<DataNode> child(DataNode value, Object step) {
        if (value instanceof DataMapping mapping) {
            return entry(mapping, step.toString()).map(DataEntry::value);
        }
        if (value instanceof DataSequence sequence && step instanceof Integer index) {
            return Optional.of(sequence.items().get(index));
        }
        return Optional.empty();
    }

    /** The first entry of a key in a mapping, through an index: there may be a finding for each of many thousand keys. */
    Optional<DataEntry> entry(DataMapping mapping, String key) {
        Map<String, DataEntry> index = indexes.computeIfAbsent(mapping, PlacedValues::index);
        return Optional.ofNullable(index.get(key.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, DataEntry> index(DataMapping mapping) {
        Map<String, DataEntry> index = new HashMap<>();
        mapping.entries().forEach(entry -> index.putIfAbsent(entry.name().toLowerCase(Locale.ROOT), entry));
        return index;
    }
}
