package io.github.coursekit.markdown;

/**
 * Counts the words in runs: what stands between white space. Runs that touch are one word, as in {@code **De**vOps}.
 *
 * @param words the number of words
 * @param end where the last run ends, with the emphasis or link that holds it; -1 before the first one
 * @param outside 1 when no word is open there, else 0
 */
record WordCount(int words, int end, int outside) {

    static final WordCount NONE = new WordCount(0, -1, 1);

    private static final byte[] WHITE_SPACE = whiteSpace();

    /** For each byte 1 when it stands between words, else 0. */
    private static byte[] whiteSpace() {
        byte[] whiteSpace = new byte[0x100];
        for (char c : " \t\n\r\f".toCharArray()) {
            whiteSpace[c] = 1;
        }
        return whiteSpace;
    }

    /** The count with one more run, of whose text {@code latin} is what {@link Run#latin} makes. */
    WordCount with(Run run, byte[] latin) {
        boolean touches = run.range().start() == end || run.outer().start() == end;
        int found = words;
        int open = touches ? outside : 1;
        // A branch would be guessed wrong at every word.
        byte[] whiteSpace = WHITE_SPACE;
        for (byte c : latin) {
            int space = whiteSpace[c & 0xFF];
            found += open & ~space;
            open = space;
        }
        return new WordCount(found, run.outer().end(), open);
    }
}
