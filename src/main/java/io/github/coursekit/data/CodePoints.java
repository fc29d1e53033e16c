package io.github.coursekit.data;

/** Turns SnakeYAML's code-point indexes into UTF-16 offsets. Nearly every text has no surrogates, and then they are equal. */
final class CodePoints {

    private static final int[] EQUAL = {};

    private final int[] offsets;
    private final int length;

    private CodePoints(int[] offsets, int length) {
        this.offsets = offsets;
        this.length = length;
    }

    static CodePoints of(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new CodePoints(EQUAL, text.length());
        }
        int[] offsets = new int[count];
        for (int i = 0, offset = 0; i < count; i++) {
            offsets[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        return new CodePoints(offsets, text.length());
    }

    /** The UTF-16 offset of a code point; an index at or behind the end is the end. */
    int utf16(int codePointIndex) {
        if (offsets.length == 0) {
            return Math.min(codePointIndex, length);
        }
        return codePointIndex < offsets.length ? offsets[codePointIndex] : length;
    }
}
