package io.github.coursekit.stages;

import java.util.Comparator;

/** What sibling headings have in common; the shallow ones come first. */
record Siblings(int level, int parent) implements Comparable<Siblings> {

    private static final Comparator<Siblings> ORDER =
            Comparator.comparingInt(Siblings::level).thenComparingInt(Siblings::parent);

    @Override
    public int compareTo(Siblings other) {
        return ORDER.compare(this, other);
    }
}
