package io.github.coursekit.pages;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.regex.Pattern;

/**
 * Looks for a pattern in what is written to it, whatever its length, and holds only a piece of it. In what is no text nothing is found. Texts are in UTF-8, or in what the mark at
 * their beginning says.
 */
final class KeySearch extends OutputStream {

    private static final int PIECE = 1 << 16;

    /** So much of a piece is looked through again with the next one, since what is looked for may lie on both. */
    private static final int OVERLAP = 1 << 10;

    /** A zero among so many bytes at the beginning says that it is no text. */
    private static final int HEAD = 1 << 13;

    private final Pattern pattern;
    private final byte[] piece = new byte[PIECE];
    private Charset charset = MarkedText.UNMARKED;
    private int length;
    private boolean begun;
    private boolean done;
    private boolean found;

    KeySearch(Pattern pattern) {
        this.pattern = pattern;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
        int from = offset;
        while (from < offset + count && !done) {
            int taken = Math.min(offset + count - from, PIECE - length);
            System.arraycopy(bytes, from, piece, length, taken);
            length += taken;
            from += taken;
            if (length == PIECE) {
                look();
                System.arraycopy(piece, PIECE - OVERLAP, piece, 0, OVERLAP);
                length = OVERLAP;
            }
        }
    }

    private void look() {
        if (!begun) {
            charset = MarkedText.charset(piece, length);
        }
        if (begun || !charset.equals(MarkedText.UNMARKED) || isText()) {
            String text = new String(piece, 0, length, charset);
            int from = begun ? 1 : 0; // what is cut off at the beginning is no word of its own
            found = pattern.matcher(text)
                    .region(Math.min(from, text.length()), text.length())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false)
                    .find();
            done = found;
        } else {
            done = true;
        }
        begun = true;
    }

    private boolean isText() {
        for (int i = 0; i < Math.min(length, HEAD); i++) {
            if (piece[i] == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is in what was written, all of which must have been. */
    boolean found() {
        if (!done) {
            look();
        }
        return found;
    }
}
