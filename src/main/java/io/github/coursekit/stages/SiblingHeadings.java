package io.github.coursekit.stages;

import java.util.Comparator;

/** What sibling headings have in common; the shallow ones come first. */
record SiblingHeadings(int level, int parent) implements Comparable<SiblingHeadings> {

    private static final Comparator<SiblingHeadings> ORDER =
            Comparator.comparingInt(SiblingHeadings::level).thenComparingInt(SiblingHeadings::parent);

    @Override
    public int compareTo(SiblingHeadings other) {
        return ORDER.compare(this, other);
    }
}
