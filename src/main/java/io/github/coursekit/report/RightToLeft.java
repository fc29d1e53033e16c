package io.github.coursekit.report;

import java.text.Bidi;
import java.util.BitSet;
import java.util.List;

/** Text that is written from right to left: some terminals show it in that order, others do not. */
final class RightToLeft {

    /** Before the Hebrew block nothing is written from right to left. */
    private static final char FIRST = '\u0590';

    private RightToLeft() {}

    /** Whether a text holds any. */
    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST) { // to ask Java loads what it knows of all characters
                return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
            }
        }
        return false;
    }

    /** Which of the pieces of a line are, by their indexes. */
    static BitSet of(List<String> pieces) {
        Bidi bidi = new Bidi(String.join("", pieces), Bidi.DIRECTION_LEFT_TO_RIGHT);
        BitSet turned = new BitSet(pieces.size());
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            turned.set(i, bidi.getLevelAt(at) > 0);
            at += pieces.get(i).length();
        }
        return turned;
    }
}
