package io.github.coursekit.config;

import io.github.coursekit.compare.Bump;
import io.github.coursekit.compare.ChangeKind;
import io.github.coursekit.compare.CompareSettings;
import io.github.coursekit.compare.Consumer;
import io.github.coursekit.compare.ZeroMajor;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code compare}. A later layer replaces what an earlier one says of a kind of change; keys and accepted changes are joined. */
final class CompareReader {

    private final Map<ChangeKind, Bump> bumps = new EnumMap<>(ChangeKind.class);
    private final Set<String> contractKeys = new LinkedHashSet<>();
    private final AcceptedReader accepted = new AcceptedReader();
    private ZeroMajor zeroMajor = CompareSettings.DEFAULT.zeroMajor();
    private Optional<Instant> at = Optional.empty();

    CompareSettings settings() {
        return new CompareSettings(at, bumps, contractKeys, zeroMajor, accepted.accepted());
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
        Shape bump = Shape.words(ConfigurationValues.words(Bump.class));
        Map<String, Shape> kinds = new TreeMap<>();
        ChangeKinds.IDS.forEach(kind -> kinds.put(kind, bump));
        return new Keys()
                .add("preset", Shape.words(ConfigurationValues.words(Consumer.class)), preset -> {})
                .add("severity", Shape.keys(kinds), severities -> severities(severities, values))
                .add(
                        "contract",
                        Shape.texts(),
                        contract -> contractKeys.addAll(values.texts("compare.contract", contract)))
                .add(
                        "zeroMajor",
                        Shape.words(ConfigurationValues.words(ZeroMajor.class)),
                        word -> values.word(ZeroMajor.class, "compare.zeroMajor", word)
                                .ifPresent(found -> zeroMajor = found))
                .add(
                        "at",
                        Shape.text(),
                        date -> at = values.instant("compare.at", date).or(() -> at))
                .add(
                        "accepted",
                        Shape.listOf(AcceptedReader.keys().shape().requiring("kind", "reason")),
                        list -> accepted.read(list, values));
    }

    private void preset(DataNode value, ConfigurationValues values) {
        values.word(Consumer.class, "compare.preset", value).ifPresent(consumer -> bumps.putAll(consumer.bumps()));
    }

    private void severities(DataNode value, ConfigurationValues values) {
        if (!(value instanceof DataMapping mapping)) {
            values.problem(
                    value.range(),
                    "compare.severity must be kinds of changes with what they ask for, such as 'anchor-removed: minor'");
            return;
        }
        for (DataEntry entry : values.once(mapping)) {
            Optional<ChangeKind> kind = ChangeKinds.of(entry.name());
            if (kind.isEmpty()) {
                values.unknown("kind of change", entry, ChangeKinds.IDS);
            } else {
                values.word(Bump.class, "compare.severity." + entry.name(), entry.value())
                        .ifPresent(bump -> bumps.put(kind.get(), bump));
            }
        }
    }
}
