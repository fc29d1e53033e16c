package io.github.coursekit.fix;

import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextEdits;
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
        List<TextEdit> sorted = TextEdits.sorted(edits);
        List<TextRange> inserted = TextEdits.inserted(sorted);
        NavigableMap<Integer, Replaced> round = new TreeMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            TextRange now = inserted.get(i);
            round.put(now.start(), new Replaced(sorted.get(i).location().range(), now.end()));
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
