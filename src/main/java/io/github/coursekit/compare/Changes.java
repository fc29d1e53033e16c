package io.github.coursekit.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gathers what has changed, with what it asks for. */
final class Changes {

    private final CompareSettings settings;
    private final List<Change> found = new ArrayList<>();
    private final SortedSet<String> undecided = new TreeSet<>();

    Changes(CompareSettings settings) {
        this.settings = settings;
    }

    CompareSettings settings() {
        return settings;
    }

    void gone(ChangeKind kind, Place before, String detail) {
        add(kind, Optional.of(before), Optional.empty(), detail);
    }

    void added(ChangeKind kind, Place after, String detail) {
        add(kind, Optional.empty(), Optional.of(after), detail);
    }

    void changed(ChangeKind kind, Place before, Place after, String detail) {
        add(kind, Optional.of(before), Optional.of(after), detail);
    }

    private void add(ChangeKind kind, Optional<Place> before, Optional<Place> after, String detail) {
        found.add(new Change(kind, settings.bump(kind), before, after, detail, Optional.empty()));
    }

    void undecided(String sentence) {
        undecided.add(sentence);
    }

    int size() {
        return found.size();
    }

    /** The kinds of what was found since there were so many. */
    Set<ChangeKind> kindsSince(int size) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        found.subList(size, found.size()).forEach(change -> kinds.add(change.kind()));
        return kinds;
    }

    /** All of it, less what is accepted at some instant. */
    Comparison comparison(Instant now) {
        List<Change> changes = found;
        List<String> stale = new ArrayList<>();
        for (Accepted accepted : settings.accepted()) {
            if (accepted.isOver(now)) {
                stale.add(accepted.origin() + ": " + accepted.kind().id() + " was accepted until "
                        + accepted.until().orElse(now) + ", which is over");
            } else if (changes.stream().noneMatch(accepted::isOf)) {
                stale.add(accepted.origin() + ": " + accepted.kind().id()
                        + " is accepted, and there is no such change any more; take it out");
            } else {
                changes = changes.stream()
                        .map(change -> accepted.isOf(change) ? change.accepted(accepted.reason()) : change)
                        .toList();
            }
        }
        return new Comparison(changes.stream().sorted(Change.ORDER).toList(), List.copyOf(undecided), stale);
    }
}
