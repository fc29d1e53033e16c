package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A table while it is read: what belongs to it may stand at several places of the document. What may not be added to what is there becomes
 * a second entry of the same key, so that it is told like any key that stands twice. See <a href="https://toml.io/en/v1.0.0#table">TOML</a>.
 */
final class TomlTable {

    /** How a table came to be, which decides what may be added to it. */
    private enum Origin {
        /** By the header of a table below it: it may still get a header of its own. */
        IMPLIED,
        /** By its own header, or by its braces. */
        OWN,
        /** By dotted keys: only more of them go on with it. */
        DOTTED
    }

    /** A key, and what its value will be. */
    private record Slot(DataScalar key, Supplier<DataNode> value) {}

    private final int depth;
    private final TextRange place;
    private Origin origin;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, TomlTable> tables = new HashMap<>();
    private final Map<String, List<TomlTable>> arrays = new HashMap<>();

    private TomlTable(int depth, TextRange place, Origin origin) {
        Bounds.checkDepth(depth, place);
        this.depth = depth;
        this.place = place;
        this.origin = origin;
    }

    /** A table at a depth, the root's being 1; a {@code place} that is not empty is part of its range. */
    TomlTable(int depth, TextRange place) {
        this(depth, place, Origin.OWN);
    }

    int depth() {
        return depth;
    }

    void put(DataScalar key, DataNode value) {
        slots.add(new Slot(key, () -> value));
    }

    /** The table that a dotted key goes on in. */
    TomlTable dotted(DataScalar key) {
        TomlTable table = tables.get(key.text());
        return table != null && table.origin == Origin.DOTTED ? table : add(key, behind(key.range()), Origin.DOTTED);
    }

    /** The table that a header goes on in: the last one of an array of tables. */
    TomlTable below(DataScalar key) {
        List<TomlTable> array = arrays.get(key.text());
        TomlTable table = array == null ? tables.get(key.text()) : array.get(array.size() - 1);
        return table == null ? add(key, behind(key.range()), Origin.IMPLIED) : table;
    }

    /** The table that a header opens. */
    TomlTable opened(DataScalar key, TextRange header) {
        TomlTable table = tables.get(key.text());
        if (table == null || table.origin != Origin.IMPLIED) {
            return add(key, behind(header), Origin.OWN);
        }
        table.origin = Origin.OWN;
        return table;
    }

    /** The next table of the array of tables that a header names. */
    TomlTable item(DataScalar key, TextRange header) {
        List<TomlTable> array = arrays.get(key.text());
        if (array == null) {
            Bounds.checkDepth(depth + 1, header);
            List<TomlTable> items = new ArrayList<>();
            arrays.put(key.text(), items);
            slots.add(new Slot(key, () -> sequence(items)));
            array = items;
        }
        TomlTable item = new TomlTable(depth + 2, header);
        array.add(item);
        return item;
    }

    private TomlTable add(DataScalar key, TextRange place, Origin origin) {
        TomlTable table = new TomlTable(depth + 1, place, origin);
        tables.put(key.text(), table);
        slots.add(new Slot(key, table::mapping));
        return table;
    }

    private static TextRange behind(TextRange range) {
        return new TextRange(range.end(), range.end());
    }

    /** What the table is, when all of the document is read. */
    DataMapping mapping() {
        List<DataEntry> entries = new ArrayList<>();
        TextRange range = place;
        int size = 1;
        for (Slot slot : slots) {
            DataNode value = slot.value.get();
            TextRange both = slot.key.range().union(value.range());
            range = range.isEmpty() ? both : range.union(both);
            size = sum(sum(size, slot.key), value);
            entries.add(new DataEntry(slot.key, value));
        }
        return new DataMapping(entries, range, size);
    }

    private static DataSequence sequence(List<TomlTable> tables) {
        List<DataNode> items = new ArrayList<>();
        TextRange range = tables.get(0).place;
        int size = 1;
        for (TomlTable table : tables) {
            DataMapping item = table.mapping();
            range = range.union(item.range());
            size = sum(size, item);
            items.add(item);
        }
        return new DataSequence(items, range, size);
    }

    private static int sum(int size, DataNode node) {
        return Bounds.sum(size, node, "values");
    }
}
