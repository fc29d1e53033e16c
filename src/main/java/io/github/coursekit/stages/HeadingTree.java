package io.github.coursekit.stages;

import io.github.coursekit.markdown.Heading;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** How the headings of a page, which are known by their indexes, lie in one another. */
final class HeadingTree {

    private final List<Heading> headings;
    private final int end;
    private final List<Integer> parents = new ArrayList<>();

    /** {@code end} is where the page ends. */
    HeadingTree(List<Heading> headings, int end) {
        this.headings = headings;
        this.end = end;
        for (int i = 0; i < headings.size(); i++) {
            parents.add(parent(headings.get(i).level(), i - 1));
        }
    }

    /** The nearest heading above a level, from an index back: found by hopping over parents, so that no page costs a square. */
    private int parent(int level, int from) {
        int candidate = from;
        while (candidate >= 0 && headings.get(candidate).level() >= level) {
            candidate = parents.get(candidate);
        }
        return candidate;
    }

    /** The nearest shallower heading before one; -1 for none. */
    int parent(int index) {
        return parents.get(index);
    }

    /** What stands between a heading and the next one of any level. */
    TextRange ownContent(int index) {
        int start = headings.get(index).range().end();
        return new TextRange(start, Math.max(start, start(index + 1)));
    }

    /** A heading with all that stands below it, its sub-headings too. */
    TextRange section(int index) {
        Heading heading = headings.get(index);
        int next = index + 1;
        while (next < headings.size() && headings.get(next).level() > heading.level()) {
            next++;
        }
        return new TextRange(heading.range().start(), Math.max(heading.range().end(), start(next)));
    }

    private int start(int index) {
        return index < headings.size() ? headings.get(index).range().start() : end;
    }
}
