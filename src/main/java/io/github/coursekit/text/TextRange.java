package io.github.coursekit.text;

/**
 * A half-open range of a file's text: {@code start} inclusive, {@code end} exclusive, both UTF-16 offsets from 0.
 *
 * <p>An empty range is a place between two characters. A range knows no file; see {@link Location}.
 *
 * @param start the offset of the first UTF-16 unit, from 0
 * @param end the offset behind the last UTF-16 unit, at least {@code start}
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException when {@code start} is negative or behind {@code end}
     */
    public TextRange {
        check(start, end);
    }

    static void check(int start, int end) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: [" + start + ", " + end + ")");
        }
    }

    /** {@return the number of UTF-16 units in the range} */
    public int length() {
        return end - start;
    }

    /** {@return whether the range holds nothing} */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * {@return whether every unit of {@code other} lies in this range}
     *
     * @param other the range asked about
     */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * {@return this range, moved}
     *
     * @param offset the number of UTF-16 units to move by
     */
    public TextRange shift(int offset) {
        return new TextRange(start + offset, end + offset);
    }

    /**
     * {@return the smallest range that holds this one and another}
     *
     * @param other the other range
     */
    public TextRange union(TextRange other) {
        return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** As the record's own, and quick: in every check ranges are compared. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof TextRange range && start == range.start && end == range.end;
    }

    @Override
    public final int hashCode() {
        return 31 * start + end;
    }

    @Override
    public int compareTo(TextRange other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
