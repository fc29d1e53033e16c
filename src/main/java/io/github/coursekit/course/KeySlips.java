package io.github.coursekit.course;

import io.github.coursekit.text.EditDistance;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which key was meant by another. */
public final class KeySlips {

    /** Keys that real pages have and nothing reads, with the key that was meant. */
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("additionalattributes", "additional_attributes"),
            Map.entry("category", "categories"),
            Map.entry("difficulty", "level"),
            Map.entry("doctype", "type"),
            Map.entry("number_questions", "numberOfQuestions"),
            Map.entry("order", "weight"),
            Map.entry("passing_percentage", "passPercentage"),
            Map.entry("prerequisiteknowledge", "prerequisite_knowledge"),
            Map.entry("relatedresources", "related_resources"),
            Map.entry("tag", "tags"));

    /** A shorter key is near to too many. */
    private static final int SHORTEST = 4;

    /** From here on two slips leave enough of a key to know it by. */
    private static final int LONG = 8;

    private KeySlips() {}

    /**
     * {@return the known key that another word stands for, or that was misspelt}
     *
     * @param key a key that is not known
     * @param known the known keys
     */
    public static Optional<String> ofKnown(String key, Collection<String> known) {
        Optional<String> word = Optional.ofNullable(OTHER_WORDS.get(fold(key)));
        return word.or(() -> near(key, known));
    }

    /** Whether a key is a known one that was misspelt, and no other word. */
    static boolean isMisspelt(String key, Collection<String> known) {
        return !OTHER_WORDS.containsKey(fold(key)) && near(key, known).isPresent();
    }

    /** The course's own key that was misspelt; a number or plural of it, such as {@code step2}, is another key. */
    static Optional<String> ofOwn(String key, Collection<String> own) {
        List<String> others =
                own.stream().filter(other -> !stem(other).equals(stem(key))).toList();
        return near(key, others);
    }

    private static String stem(String key) {
        return fold(key).replaceFirst("[-_]?[0-9]{1,9}$", "").replaceFirst("e?s$", "");
    }

    private static Optional<String> near(String key, Collection<String> keys) {
        return key.length() < SHORTEST
                ? Optional.empty()
                : EditDistance.nearest(key, keys).filter(meant -> isSlip(fold(key), fold(meant)));
    }

    /** A key behind an underscore was set aside on purpose. */
    private static boolean isSlip(String key, String meant) {
        boolean setAside = key.startsWith("_") && key.substring(1).equals(meant);
        return !setAside && isNear(key, meant);
    }

    /** Two slips in a short key make another word, as of {@code author} and {@code anchor}, unless the letters are the same. */
    private static boolean isNear(String key, String meant) {
        return Math.min(key.length(), meant.length()) >= LONG
                || EditDistance.between(key, meant) <= 1
                || hasLettersOf(key, meant)
                || hasLettersOf(meant, key);
    }

    private static boolean hasLettersOf(String word, String part) {
        StringBuilder left = new StringBuilder(word);
        for (int i = 0; i < part.length(); i++) {
            int at = left.indexOf(part.substring(i, i + 1));
            if (at < 0) {
                return false;
            }
            left.deleteCharAt(at);
        }
        return true;
    }

    private static String fold(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
