package io.github.coursekit.compare;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much two short texts, or two sets of them, have in common. */
final class Words {

    private Words() {}

    /** A text in lower case, without what is neither a letter nor a digit. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** From 0 for no word in common to 1 for the same words. */
    static double likeness(String text, String other) {
        return likeness(
                Arrays.asList(folded(text).split(" ")),
                Arrays.asList(folded(other).split(" ")));
    }

    static double likeness(Collection<String> some, Collection<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        Set<String> both = new HashSet<>(some);
        both.retainAll(Set.copyOf(others));
        return all.isEmpty() ? 1 : (double) both.size() / all.size();
    }
}
