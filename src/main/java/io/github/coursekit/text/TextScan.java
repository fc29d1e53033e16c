package io.github.coursekit.text;

/**
 * What one look at each character of a text tells: where lines end, and where anything but plain text stands.
 *
 * @param lines the lines
 * @param unusual see {@link SourceFile#unusualOffsets()}
 */
@SuppressWarnings("ArrayRecordComponent") // it is never compared
record TextScan(Lines lines, int[] unusual) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Nothing but letters and signs of East Asia stands between these: no space, no control, nothing written from right to left. */
    private static final char FIRST_EAST_ASIAN = '\u3041';

    private static final char LAST_EAST_ASIAN = '\uD7FF';

    static TextScan of(String text) {
        char[] chars = text.toCharArray(); // each is looked at, which is slow through a string
        Offsets starts = new Offsets(text.length() / 32);
        Offsets unusual = new Offsets(text.length() / 64);
        starts.add(chars.length > 0 && chars[0] == BYTE_ORDER_MARK ? 1 : 0);
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if ((c >= ' ' && c <= '~') || (c >= FIRST_EAST_ASIAN && c <= LAST_EAST_ASIAN)) {
                continue;
            }
            if (c == '\n' || (c == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n'))) {
                starts.add(i + 1);
            } else if (c != '\t' && c != '\r') {
                unusual.add(i);
            }
        }
        return new TextScan(new Lines(starts.toArray(), text.length()), unusual.toArray());
    }
}
