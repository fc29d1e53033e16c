package io.github.coursekit.compare;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What changed between two versions of a course.
 *
 * @param changes the changes, the worst first
 * @param undecided what could not be compared, sentences without a full stop, sorted
 * @param stale what is accepted and is over, or is no longer there, sentences without a full stop
 */
public record Comparison(List<Change> changes, List<String> undecided, List<String> stale) {

    /** Copies the lists. */
    public Comparison {
        changes = List.copyOf(changes);
        undecided = List.copyOf(undecided);
        stale = List.copyOf(stale);
    }

    /** {@return the aliases with which pages that moved would still be found at their old URLs, by the paths of the pages now; none where the move is accepted} */
    public SortedMap<String, String> aliases() {
        SortedMap<String, String> aliases = new TreeMap<>();
        changes.stream()
                .filter(change -> change.accepted().isEmpty())
                .forEach(change -> change.alias()
                        .ifPresent(alias -> aliases.put(change.place().path(), alias)));
        return aliases;
    }

    /** {@return what all changes together ask for: what the worst asks for} */
    public Bump bump() {
        return changes.stream().map(Change::bump).max(Comparator.naturalOrder()).orElse(Bump.NONE);
    }
}
