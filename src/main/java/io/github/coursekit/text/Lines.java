package io.github.coursekit.text;

import java.util.Arrays;

/**
 * Where the lines of a text begin; turns offsets into positions.
 *
 * <p>Lines end at {@code \n}, {@code \r\n} or {@code \r}, as in CommonMark and in editors; other Unicode line separators do
 * not end one. The table outlives the text, so that kept data can still be shown by line and column.
 */
public final class Lines {

    private static final int[] NONE = {};

    private final int length;

    /** The offset of each line's start, in a text in which they fit: two bytes for each line of nearly every page of a course. */
    private final char[] near;

    /** The same in a longer text. */
    private final int[] far;

    Lines(int[] starts, int length) {
        this.length = length;
        if (length > Character.MAX_VALUE) {
            near = new char[0];
            far = starts;
        } else {
            near = new char[starts.length];
            for (int i = 0; i < starts.length; i++) {
                near[i] = (char) starts[i];
            }
            far = NONE;
        }
    }

    /**
     * {@return the lines of a text}
     *
     * @param text the whole text; a byte order mark at its start belongs to no column
     */
    public static Lines of(String text) {
        return TextScan.of(text).lines();
    }

    /**
     * {@return the lines of a text that is gone}
     *
     * @param starts what {@link #starts()} gave: the offset of each line's start, ascending
     * @param length the length of the text, in UTF-16 units
     * @throws IllegalArgumentException when the starts do not ascend within the text, or there are none
     */
    public static Lines of(int[] starts, int length) {
        int before = -1;
        for (int start : starts) {
            if (start <= before || start > length) {
                throw new IllegalArgumentException(
                        "no starts of lines: " + start + " behind " + before + " of " + length);
            }
            before = start;
        }
        if (starts.length == 0) {
            throw new IllegalArgumentException("a text without a line");
        }
        return new Lines(starts.clone(), length);
    }

    /** {@return the UTF-16 offset at which each line starts, ascending} */
    public int[] starts() {
        int[] starts = new int[count()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = start(i + 1);
        }
        return starts;
    }

    /** {@return the number of lines, at least 1; a line break at the very end opens one more, empty line} */
    public int count() {
        return near.length + far.length;
    }

    /** {@return the length of the text, in UTF-16 units} */
    public int length() {
        return length;
    }

    /**
     * {@return the line that holds an offset, from 1}
     *
     * @param offset a UTF-16 offset, from 0 to the text's length inclusive
     * @throws IndexOutOfBoundsException when the offset is outside the text
     */
    public int lineOf(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " of a text of " + length);
        }
        int found = isNear() ? Arrays.binarySearch(near, (char) offset) : Arrays.binarySearch(far, offset);
        return found >= 0 ? found + 1 : Math.max(1, -found - 1);
    }

    /**
     * {@return the line and column of an offset}
     *
     * @param offset a UTF-16 offset, from 0 to the text's length inclusive
     * @throws IndexOutOfBoundsException when the offset is outside the text
     */
    public Position position(int offset) {
        int line = lineOf(offset);
        return new Position(line, Math.max(0, offset - start(line)) + 1);
    }

    /**
     * {@return the offset at which a line starts}
     *
     * @param line the line, from 1
     * @throws IndexOutOfBoundsException when there is no such line
     */
    public int start(int line) {
        return isNear() ? near[line - 1] : far[line - 1];
    }

    private boolean isNear() {
        return length <= Character.MAX_VALUE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lines lines
                && length == lines.length
                && Arrays.equals(near, lines.near)
                && Arrays.equals(far, lines.far);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(near) + Arrays.hashCode(far)) + length;
    }
}
