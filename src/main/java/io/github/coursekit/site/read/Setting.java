package io.github.coursekit.site.read;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.text.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value of a site's configuration, which several files may have put together. Letter case of keys does not count.
 *
 * @param node the value as the last file has it; null for one that no file has
 * @param entries its entries by key in lower case; none unless it is a mapping
 * @param items its items; none unless it is a list
 * @param place the file and line where it stands, such as {@code hugo.toml:12}; empty for one that no file has
 */
record Setting(@Nullable DataNode node, Map<String, Setting> entries, List<Setting> items, String place) {

    /** What no file sets. */
    static final Setting NONE = new Setting(null, Map.of(), List.of(), "");

    /** The value of a node. */
    static Setting of(DataNode node, SourceFile file) {
        String place =
                file.path() + ":" + file.lines().position(node.range().start()).line();
        Map<String, Setting> entries = new TreeMap<>();
        if (node instanceof DataMapping mapping) {
            for (DataEntry entry : mapping.entries()) {
                entries.putIfAbsent(entry.name().toLowerCase(Locale.ROOT), of(entry.value(), file));
            }
        }
        List<Setting> items = node instanceof DataSequence sequence
                ? sequence.items().stream().map(item -> of(item, file)).toList()
                : List.of();
        return new Setting(node, entries, items, place);
    }

    /** This value below some keys. */
    Setting below(String... keys) {
        Setting value = this;
        for (int i = keys.length - 1; i >= 0; i--) {
            value = new Setting(null, Map.of(keys[i].toLowerCase(Locale.ROOT), value), List.of(), place);
        }
        return value;
    }

    /** This value with what a later file has of it: mappings are joined, all else is replaced. */
    Setting with(Setting later) {
        if (entries.isEmpty() || later.entries.isEmpty()) {
            return later.isSet() ? later : this;
        }
        Map<String, Setting> joined = new TreeMap<>(entries);
        later.entries.forEach((key, value) -> joined.merge(key, value, Setting::with));
        return new Setting(later.node, joined, List.of(), later.place);
    }

    /** The value below some keys. */
    Setting get(String... keys) {
        Setting value = this;
        for (String key : keys) {
            value = value.entries.getOrDefault(key.toLowerCase(Locale.ROOT), NONE);
        }
        return value;
    }

    boolean isSet() {
        return node != null || !entries.isEmpty();
    }

    Optional<String> text() {
        return node == null ? Optional.empty() : HugoScalars.string(node);
    }

    boolean isTrue() {
        return node != null && HugoScalars.isTrue(node);
    }

    boolean isTrueUnlessSet() {
        return node == null || HugoScalars.isTrue(node);
    }

    /** The texts of a list, or the only text. */
    List<String> texts() {
        return items.isEmpty()
                ? text().stream().toList()
                : items.stream().flatMap(item -> item.text().stream()).toList();
    }

    /** The texts of some keys, in lower case, wherever they stand in it. */
    Stream<String> textsOf(Set<String> keys) {
        Stream<String> own = stream()
                .filter(entry -> keys.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().text().stream());
        Stream<Setting> below = Stream.concat(items.stream(), entries.values().stream());
        return Stream.concat(own, below.flatMap(value -> value.textsOf(keys)));
    }

    /** Whether it is a scalar, such as {@code true}, and no mapping. */
    boolean isScalar() {
        return node instanceof DataScalar;
    }

    /** The keys of a mapping with their values. */
    Stream<Map.Entry<String, Setting>> stream() {
        return entries.entrySet().stream();
    }
}
