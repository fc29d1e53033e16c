package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * A mapping.
 *
 * @param entries the entries in the order of the file, duplicates included, those merged by {@code <<} last
 * @param range the place from the first key, or the brace, to the last value; from its header on where the mapping is an item of a TOML array of tables
 * @param size the number of nodes, with all aliases expanded
 */
public record DataMapping(List<DataEntry> entries, TextRange range, int size) implements DataNode {

    /** Copies the entries. */
    public DataMapping {
        entries = List.copyOf(entries);
    }

    /**
     * {@return the first entry of a key, compared without letter case, as Hugo reads front matter}
     *
     * @param key the key
     */
    public Optional<DataEntry> entry(String key) {
        // No stream: every lesson is asked for some dozens of keys.
        for (DataEntry entry : entries) {
            if (entry.name().equalsIgnoreCase(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the value of the first entry of a key}
     *
     * @param key the key, compared without letter case
     */
    public Optional<DataNode> get(String key) {
        return entry(key).map(DataEntry::value);
    }

    @Override
    public DataMapping at(TextRange place) {
        return new DataMapping(entries, place, size);
    }
}
