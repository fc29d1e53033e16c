package io.github.coursekit.text;

import java.util.Arrays;

/** A list of integers that are not boxed. */
final class Offsets {

    private int[] offsets;
    private int count;

    Offsets(int expected) {
        this.offsets = new int[Math.max(4, expected)];
    }

    void add(int offset) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, count * 2);
        }
        offsets[count++] = offset;
    }

    int[] toArray() {
        return Arrays.copyOf(offsets, count);
    }
}
