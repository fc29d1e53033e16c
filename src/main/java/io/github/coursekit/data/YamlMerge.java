package io.github.coursekit.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What YAML's <a href="https://yaml.org/type/merge.html">merge key</a> does: own keys win, then those of the earlier of the merged mappings. */
final class YamlMerge {

    private YamlMerge() {}

    /** What a mapping takes over from the value of its merge key. */
    static List<DataEntry> entries(DataNode value) {
        if (value instanceof DataMapping mapping) {
            return mapping.entries();
        }
        List<DataEntry> entries = new ArrayList<>();
        if (value instanceof DataSequence sequence) {
            for (DataNode item : sequence.items()) {
                if (!(item instanceof DataMapping)) {
                    throw notMergeable(item);
                }
                entries.addAll(entries(item));
            }
            return entries;
        }
        throw notMergeable(value);
    }

    private static Refusal notMergeable(DataNode value) {
        return Refusal.wrong(value.range(), "'<<' can merge only keys and values, or a list of such");
    }

    /** Adds, of what a mapping takes over, the entries whose keys it has not got itself. */
    static void addMissing(List<DataEntry> entries, List<DataEntry> merged) {
        Set<String> names = new HashSet<>();
        entries.forEach(entry -> names.add(entry.name()));
        merged.stream().filter(entry -> names.add(entry.name())).forEach(entries::add);
    }
}
