package io.github.coursekit.config;

import io.github.coursekit.compare.ChangeKind;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.text.EditDistance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of changes by their names in settings. */
final class ChangeKinds {

    static final List<String> IDS =
            Stream.of(ChangeKind.values()).map(ChangeKind::id).toList();

    private ChangeKinds() {}

    static Optional<ChangeKind> of(String id) {
        return Stream.of(ChangeKind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst();
    }

    /** The kind that a value names. */
    static Optional<ChangeKind> read(DataNode node, ConfigurationValues values) {
        String text = HugoScalars.string(node).orElse("");
        Optional<ChangeKind> kind = of(text);
        if (kind.isEmpty()) {
            String nearest = String.join(", ", EditDistance.nearest(text, IDS, 3));
            values.problem(node.range(), "unknown kind of change '" + text + "'; nearest are " + nearest);
        }
        return kind;
    }
}
