package io.github.coursekit.target;

import java.text.Normalizer;
import java.util.Locale;

/** Texts that are the same but for letter case, and for the two ways to write an accent. */
final class FoldedText {

    /** What lies below the first mark that can be composed with a letter is one already. */
    private static final char FIRST_MARK = '\u0300';

    private FoldedText() {}

    /** What all such texts have in common. */
    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= FIRST_MARK) {
                return Normalizer.normalize(lower, Normalizer.Form.NFC);
            }
        }
        return lower;
    }
}
