package io.github.coursekit.fix;

import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fixes that can be made at once. Of those that overlap the first one is made; the others wait for the next pass, when all offsets are new.
 *
 * @param chosen the fixes, in the order of what they mend
 * @param edits the edits of all of them, by file
 */
record Pass(List<Candidate> chosen, Map<String, List<TextEdit>> edits) {

    /** {@code candidates} come in the order of what they mend. */
    static Pass of(List<Candidate> candidates) {
        Map<String, TreeSet<TextRange>> taken = new TreeMap<>();
        List<Candidate> chosen = new ArrayList<>();
        Map<String, List<TextEdit>> edits = new TreeMap<>();
        for (Candidate candidate : candidates) {
            List<TextEdit> own = candidate.fix().edits();
            if (own.stream().noneMatch(edit -> isTaken(edit, taken))) {
                chosen.add(candidate);
                for (TextEdit edit : own) {
                    String path = edit.location().path();
                    edits.computeIfAbsent(path, key -> new ArrayList<>()).add(edit);
                    taken.computeIfAbsent(path, key -> new TreeSet<>())
                            .add(edit.location().range());
                }
            }
        }
        return new Pass(chosen, edits);
    }

    /** The ranges that are taken do not overlap, so that only the neighbours need be looked at. */
    private static boolean isTaken(TextEdit edit, Map<String, TreeSet<TextRange>> taken) {
        TreeSet<TextRange> ranges = taken.getOrDefault(edit.location().path(), new TreeSet<>());
        TextRange range = edit.location().range();
        TextRange before = ranges.floor(range);
        TextRange after = ranges.ceiling(range);
        return (before != null && conflict(before, range)) || (after != null && conflict(range, after));
    }

    /** Whether two ranges, the one that starts first first, cannot be edited at once: what is inserted beside an edit could come before or behind it. */
    private static boolean conflict(TextRange first, TextRange second) {
        boolean inserts = first.isEmpty() || second.isEmpty();
        return inserts ? second.start() <= first.end() : second.start() < first.end();
    }
}
