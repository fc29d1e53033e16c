package io.github.coursekit.course;

import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.hugo.HugoScalars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A value of front matter as Hugo reads it, without its place: what JSON can say. Aliases are the values that they stand for. */
public sealed interface PlainValue {

    /** Values nested deeper than this, which only aliases can be, are kept as {@link Nothing}. */
    int MAX_DEPTH = DataDocument.MAX_DEPTH;

    /** A text; an infinity is one too. */
    record Text(String text) implements PlainValue {}

    /** A number. */
    record Decimal(BigDecimal number) implements PlainValue {}

    /** True or false. */
    record Flag(boolean flag) implements PlainValue {}

    /** No value. */
    record Nothing() implements PlainValue {

        /** The only one that is needed. */
        public static final Nothing NOTHING = new Nothing();
    }

    /** A list. */
    record Items(List<PlainValue> items) implements PlainValue {

        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A mapping: no two of its keys differ in letter case only. */
    record Entries(List<Entry> entries) implements PlainValue {

        /** A mapping without entries. */
        public static final Entries NONE = new Entries(List.of());

        /** Copies the list. */
        public Entries {
            entries = List.copyOf(entries);
        }

        /**
         * {@return the value of a key}
         *
         * @param key the key, compared without letter case
         */
        public Optional<PlainValue> get(String key) {
            // No stream: rules ask every lesson.
            for (Entry entry : entries) {
                if (entry.key().equalsIgnoreCase(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A key and its value in a mapping.
     *
     * @param key the key as it is written; the few that courses have are shared by all lessons
     * @param value the value
     */
    record Entry(String key, PlainValue value) {

        /** Shares the key. */
        public Entry {
            key = key.intern();
        }
    }

    /**
     * {@return the value that a node is}
     *
     * @param node the node
     */
    static PlainValue of(DataNode node) {
        return of(node, 1);
    }

    private static PlainValue of(DataNode node, int depth) {
        if (node instanceof DataScalar scalar) {
            return scalar(scalar);
        }
        if (depth > MAX_DEPTH) {
            return Nothing.NOTHING;
        }
        if (node instanceof DataSequence sequence) {
            return new Items(
                    sequence.items().stream().map(item -> of(item, depth + 1)).toList());
        }
        Set<String> keys = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        List<Entry> entries = new ArrayList<>();
        for (DataEntry entry : ((DataMapping) node).entries()) {
            if (keys.add(entry.name())) {
                entries.add(new Entry(entry.name(), of(entry.value(), depth + 1)));
            }
        }
        return new Entries(entries);
    }

    private static PlainValue scalar(DataScalar scalar) {
        return switch (HugoScalars.type(scalar)) {
            case STRING -> new Text(scalar.text());
            case INTEGER, FLOAT ->
                HugoScalars.number(scalar).<PlainValue>map(Decimal::new).orElseGet(() -> new Text(scalar.text()));
            case BOOLEAN -> new Flag(HugoScalars.isTrue(scalar));
            case NULL -> Nothing.NOTHING;
        };
    }
}
