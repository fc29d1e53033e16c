package io.github.coursekit.config;

import io.github.coursekit.compare.Accepted;
import io.github.coursekit.compare.ChangeKind;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.site.PathPatterns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code compare.accepted}: changes that a version may make although they ask for a larger one. */
final class AcceptedReader {

    private final List<Accepted> accepted = new ArrayList<>();

    List<Accepted> accepted() {
        return accepted;
    }

    /** Their values are read together. */
    static Keys keys() {
        return new Keys()
                .add("kind", Shape.words(ChangeKinds.IDS), node -> {})
                .add("paths", Shape.texts(), node -> {})
                .add("reason", Shape.text(), node -> {})
                .add("until", Shape.text(), node -> {});
    }

    void read(DataNode value, ConfigurationValues values) {
        if (!(value instanceof DataSequence sequence)) {
            values.problem(value.range(), "compare.accepted must be a list of changes, each with 'kind' and 'reason'");
            return;
        }
        sequence.items().forEach(item -> readOne(item, values));
    }

    private void readOne(DataNode item, ConfigurationValues values) {
        Optional<ChangeKind> kind = entry(item, "kind").flatMap(node -> ChangeKinds.read(node, values));
        Optional<String> reason =
                entry(item, "reason").flatMap(HugoScalars::string).filter(text -> !text.isBlank());
        Optional<Instant> until = entry(item, "until").flatMap(node -> values.instant("until", node));
        List<String> paths =
                entry(item, "paths").map(node -> values.texts("paths", node)).orElse(List.of("**"));
        values.keys(item, "an accepted change", keys());
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

    private static Optional<DataNode> entry(DataNode item, String key) {
        return item instanceof DataMapping mapping ? mapping.get(key) : Optional.empty();
    }
}
