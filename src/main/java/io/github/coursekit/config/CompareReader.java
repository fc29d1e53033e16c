package io.github.coursekit.config;

import io.github.coursekit.compare.Accepted;
import io.github.coursekit.compare.Bump;
import io.github.coursekit.compare.ChangeKind;
import io.github.coursekit.compare.CompareSettings;
import io.github.coursekit.compare.Consumer;
import io.github.coursekit.compare.ZeroMajor;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.hugo.HugoDates;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.text.EditDistance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads {@code compare}. A later layer replaces what an earlier one says of a kind of change; keys and accepted changes are joined. */
final class CompareReader {

    private static final List<String> KINDS =
            Stream.of(ChangeKind.values()).map(ChangeKind::id).toList();

    private final Map<ChangeKind, Bump> bumps = new EnumMap<>(ChangeKind.class);
    private final Set<String> contractKeys = new LinkedHashSet<>();
    private final List<Accepted> accepted = new ArrayList<>();
    private ZeroMajor zeroMajor = CompareSettings.DEFAULT.zeroMajor();
    private Optional<Instant> at = Optional.empty();

    CompareSettings settings() {
        return new CompareSettings(at, bumps, contractKeys, zeroMajor, accepted);
    }

    /** The key that is read here. */
    Keys keys(ConfigurationValues values, Layer layer) {
        return new Keys().add("compare", () -> below(values).shape().json(), value -> {
            // Whatever its place, a preset holds underneath what stands beside it.
            if (value instanceof DataMapping mapping) {
                mapping.get("preset").ifPresent(preset -> preset(preset, values));
            }
            values.keys(value, "compare", below(values));
        });
    }

    private Keys below(ConfigurationValues values) {
        Shape bump = Shape.words(words(Bump.class));
        Map<String, Shape> kinds = new TreeMap<>();
        KINDS.forEach(kind -> kinds.put(kind, bump));
        return new Keys()
                .add("preset", Shape.words(words(Consumer.class)), preset -> {})
                .add("severity", Shape.keys(kinds), severities -> severities(severities, values))
                .add(
                        "contract",
                        Shape.texts(),
                        contract -> contractKeys.addAll(values.texts("compare.contract", contract)))
                .add(
                        "zeroMajor",
                        Shape.words(words(ZeroMajor.class)),
                        word -> word(ZeroMajor.class, "compare.zeroMajor", word, values)
                                .ifPresent(found -> zeroMajor = found))
                .add(
                        "at",
                        Shape.text(),
                        date -> at = instant("compare.at", date, values).or(() -> at))
                .add(
                        "accepted",
                        Shape.listOf(acceptedKeys().shape().requiring("kind", "reason")),
                        list -> accepted(list, values));
    }

    private void preset(DataNode value, ConfigurationValues values) {
        word(Consumer.class, "compare.preset", value, values).ifPresent(consumer -> bumps.putAll(consumer.bumps()));
    }

    private void severities(DataNode value, ConfigurationValues values) {
        if (!(value instanceof DataMapping mapping)) {
            values.problem(
                    value.range(),
                    "compare.severity must be kinds of changes with what they ask for, such as 'anchor-removed: minor'");
            return;
        }
        for (DataEntry entry : values.once(mapping)) {
            Optional<ChangeKind> kind = kind(entry.name());
            if (kind.isEmpty()) {
                values.unknown("kind of change", entry, KINDS);
            } else {
                word(Bump.class, "compare.severity." + entry.name(), entry.value(), values)
                        .ifPresent(bump -> bumps.put(kind.get(), bump));
            }
        }
    }

    private static Optional<ChangeKind> kind(String id) {
        return Stream.of(ChangeKind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst();
    }

    /** One of the words that an enum's constants are; {@code off} is a word, too. */
    private static <E extends Enum<E>> Optional<E> word(
            Class<E> type, String name, DataNode value, ConfigurationValues values) {
        String text = value instanceof DataScalar scalar ? scalar.text() : "";
        Optional<E> found = Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            values.problem(value.range(), name + " must be " + String.join(", ", words(type)));
        }
        return found;
    }

    private static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Optional<Instant> instant(String name, DataNode value, ConfigurationValues values) {
        Optional<Instant> instant = HugoDates.instant(value);
        if (instant.isEmpty()) {
            values.problem(
                    value.range(), name + " must be a date such as 2026-01-31, or a time such as 2026-01-31T12:00:00Z");
        }
        return instant;
    }

    private void accepted(DataNode value, ConfigurationValues values) {
        if (!(value instanceof DataSequence sequence)) {
            values.problem(value.range(), "compare.accepted must be a list of changes, each with 'kind' and 'reason'");
            return;
        }
        sequence.items().forEach(item -> acceptedOne(item, values));
    }

    private void acceptedOne(DataNode item, ConfigurationValues values) {
        Optional<ChangeKind> kind = entry(item, "kind").flatMap(node -> kind(node, values));
        Optional<String> reason =
                entry(item, "reason").flatMap(HugoScalars::string).filter(text -> !text.isBlank());
        Optional<Instant> until = entry(item, "until").flatMap(node -> instant("until", node, values));
        List<String> paths =
                entry(item, "paths").map(node -> values.texts("paths", node)).orElse(List.of("**"));
        values.keys(item, "an accepted change", acceptedKeys());
        if (item instanceof DataMapping mapping) {
            Stream.of("kind", "reason")
                    .filter(key -> mapping.get(key).isEmpty())
                    .forEach(key -> values.problem(item.range(), "an accepted change lacks its '" + key + "'"));
        }
        if (kind.isPresent() && reason.isPresent()) {
            accepted.add(new Accepted(
                    kind.get(), new PathPatterns(paths), reason.get().strip(), until, values.origin(item.range())));
        }
    }

    /** Their values are read together. */
    private static Keys acceptedKeys() {
        return new Keys()
                .add("kind", Shape.words(KINDS), node -> {})
                .add("paths", Shape.texts(), node -> {})
                .add("reason", Shape.text(), node -> {})
                .add("until", Shape.text(), node -> {});
    }

    private static Optional<DataNode> entry(DataNode item, String key) {
        return item instanceof DataMapping mapping ? mapping.get(key) : Optional.empty();
    }

    private static Optional<ChangeKind> kind(DataNode node, ConfigurationValues values) {
        String text = HugoScalars.string(node).orElse("");
        Optional<ChangeKind> kind = kind(text);
        if (kind.isEmpty()) {
            String nearest = String.join(", ", EditDistance.nearest(text, KINDS, 3));
            values.problem(node.range(), "unknown kind of change '" + text + "'; nearest are " + nearest);
        }
        return kind;
    }
}
