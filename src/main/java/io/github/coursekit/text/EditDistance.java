package io.github.coursekit.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * How far two words are apart: insertions, deletions, substitutions and swaps of neighbours.
 *
 * <p>This is the restricted Damerau-Levenshtein distance ("optimal string alignment"), which no unit is edited twice in.
 */
public final class EditDistance {

    /** Longer words are no typing slips of each other, and comparing them would cost time for nothing. */
    private static final int LONGEST = 80;

    private EditDistance() {}

    /**
     * {@return whether two words are the same but for letter case and a slip or two} One edit is a slip; two are allowed when the
     * word has at least six letters.
     *
     * @param word the right word
     * @param found the word that may be meant for it
     */
    public static boolean isNear(String word, String found) {
        if (word.length() > LONGEST || found.length() > LONGEST) {
            return word.equalsIgnoreCase(found);
        }
        return between(fold(word), fold(found)) <= (word.length() >= 6 ? 2 : 1);
    }

    /**
     * {@return the candidate that a word is most likely meant for, if any is near}
     *
     * @param found the word as written
     * @param candidates the right words; of equally near ones the alphabetically first is taken
     */
    public static Optional<String> nearest(String found, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> isNear(candidate, found))
                .min(Comparator.comparingInt((String candidate) -> between(fold(candidate), fold(found)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the number of single edits between two words}
     *
     * @param a a word; cost grows with the product of the lengths, so hand in short ones
     * @param b another word
     */
    public static int between(String a, String b) {
        int[][] distance = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            distance[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            distance[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int substitution = distance[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(substitution, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                distance[i][j] = swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
            }
        }
        return distance[a.length()][b.length()];
    }
}
