package io.github.coursekit.compare;

import io.github.coursekit.text.UriPaths;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that differs between two versions.
 *
 * @param kind what it is
 * @param bump what it asks for, by the settings
 * @param before its place in the old version; empty for what is new
 * @param after its place in the new version; empty for what is gone
 * @param detail what was and what is, a clause without a full stop; empty where kind and places tell all
 * @param accepted why it asks for nothing, in the team's words; empty when it was not accepted
 */
public record Change(
        ChangeKind kind,
        Bump bump,
        Optional<Place> before,
        Optional<Place> after,
        String detail,
        Optional<String> accepted) {

    /** The worst first, then by kind and place. */
    static final Comparator<Change> ORDER = Comparator.comparing(Change::bump, Comparator.reverseOrder())
            .thenComparing(Change::kind)
            .thenComparing(change -> change.place().path())
            .thenComparing(change -> change.place().url())
            .thenComparing(Change::detail);

    /** The same, accepted. */
    Change accepted(String reason) {
        return new Change(kind, Bump.NONE, before, after, detail, Optional.of(reason));
    }

    /** {@return the alias with which a page that moved would still be found at its old URL, as front matter has it; empty for any other change} */
    public Optional<String> alias() {
        return kind == ChangeKind.PAGE_MOVED ? before.map(place -> UriPaths.decode(place.url())) : Optional.empty();
    }

    /** {@return the place in the new version, else that in the old one} */
    public Place place() {
        return after.or(() -> before).orElse(new Place("", ""));
    }
}
