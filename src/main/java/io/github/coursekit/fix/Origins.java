package io.github.coursekit.fix;

import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where the places of a text that was edited, perhaps several times, were at first. */
final class Origins {

    /** What each round of edits has put in, by where it stands behind that round. */
    private final List<NavigableMap<Integer, Replaced>> rounds = new ArrayList<>();

    /**
     * What an edit has replaced.
     *
     * @param before its range before
     * @param end where the replacement ends
     */
    private record Replaced(TextRange before, int end) {}

    /** Adds edits of the text as it is; they do not overlap. */
    void add(List<TextEdit> edits) {
        List<TextEdit> ordered = new ArrayList<>(edits);
        ordered.sort((a, b) -> a.location().range().compareTo(b.location().range()));
        NavigableMap<Integer, Replaced> round = new TreeMap<>();
        int shift = 0;
        for (TextEdit edit : ordered) {
            TextRange before = edit.location().range();
            int start = before.start() + shift;
            int end = start + edit.replacement().length();
            round.put(start, new Replaced(before, end));
            shift += edit.replacement().length() - before.length();
        }
        rounds.add(round);
    }

    /** The offset in the text at first of an offset in the text as it is; of what was put in, that of what it replaced. */
    int of(int offset) {
        int origin = offset;
        for (int i = rounds.size() - 1; i >= 0; i--) {
            Map.Entry<Integer, Replaced> nearest = rounds.get(i).floorEntry(origin);
            if (nearest != null) {
                Replaced replaced = nearest.getValue();
                origin = origin < replaced.end()
                        ? replaced.before().start()
                        : replaced.before().end() + origin - replaced.end();
            }
        }
        return origin;
    }
}
