package io.github.coursekit.config;

import io.github.coursekit.compare.ChangeKind;
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
}
