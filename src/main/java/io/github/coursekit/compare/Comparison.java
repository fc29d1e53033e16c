package io.github.coursekit.compare;

import java.util.Comparator;
import java.util.List;

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

    /** {@return what all changes together ask for: what the worst asks for} */
    public Bump bump() {
        return changes.stream().map(Change::bump).max(Comparator.naturalOrder()).orElse(Bump.NONE);
    }
}
