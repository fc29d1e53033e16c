package io.github.coursekit.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
     * {@return the candidate that a word is most likely meant for, if any is near} Letter case does not count. One edit is a slip; two are allowed
     * when the candidate has at least six letters.
     *
     * @param found the word as written
     * @param candidates the right words; of equally near ones the alphabetically first is taken
     */
    public static Optional<String> nearest(String found, Collection<String> candidates) {
        String folded = fold(found);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int distance = distance(candidate, folded);
            boolean near = distance <= allowed(candidate);
            if (near
                    && (nearest == null
                            || distance < least
                            || (distance == least && candidate.compareTo(nearest) < 0))) {
                nearest = candidate;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * {@return the candidates that are least far from a word, however far, the nearest first}
     *
     * @param found the word as written; of a long one only the beginning is compared
     * @param candidates the right words
     * @param count how many to give at most
     */
    public static List<String> nearest(String found, Collection<String> candidates, int count) {
        String folded = fold(found.substring(0, Math.min(found.length(), LONGEST)));
        return candidates.stream()
                .sorted(Comparator.comparing((String candidate) -> between(fold(candidate), folded))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .toList();
    }

    private static int allowed(String word) {
        return word.length() >= 6 ? 2 : 1;
    }

    /** The distance of a word to a folded one, or a large number where it is more than any that is allowed. */
    private static int distance(String word, String folded) {
        if (Math.abs(word.length() - folded.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        String right = fold(word);
        if (word.length() > LONGEST || folded.length() > LONGEST) {
            return right.equals(folded) ? 0 : Integer.MAX_VALUE;
        }
        return between(right, folded);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /**
     * {@return whether a word is surely written for another one} Letter case, hyphens, underscores and spaces apart they are the same, or two neighbours are
     * swapped, or a letter is doubled, or one of a pair is missing; in a word of eight letters or more one may be missing, or too many, within. Other words that
     * are near may be words of their own: {@code height} is no slip of {@code weight}, and a plural none of its singular.
     *
     * @param found the word as written
     * @param right the word that may be meant
     */
    public static boolean isTypo(String found, String right) {
        return Typo.is(found, right);
    }

    /**
     * {@return the number of single edits between two words}
     *
     * @param a a word; cost grows with the product of the lengths, so hand in short ones
     * @param b another word
     */
    public static int between(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(substitution, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
