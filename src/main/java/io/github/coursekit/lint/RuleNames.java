package io.github.coursekit.lint;

import io.github.coursekit.text.EditDistance;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to say of a rule that there is none of. */
public final class RuleNames {

    private static final int MOST_NAMED = 3;

    private RuleNames() {}

    /**
     * {@return what is wrong, without a full stop}
     *
     * @param name the name as it was written
     */
    public static String unknown(String name) {
        return "There is no rule '" + name + "'";
    }

    /**
     * {@return which rules may be meant: one that is a slip away, those that have all the words of the name in any order, or else how all names begin}
     *
     * @param name the name as it was written
     * @param known the ids that there are
     */
    public static String advice(String name, Collection<String> known) {
        Optional<String> slip = EditDistance.nearest(name, known);
        List<String> near = slip.map(List::of).orElseGet(() -> withWords(name, known));
        return near.isEmpty()
                ? "the names of rules begin with " + topics(known)
                : "did you mean " + near.stream().collect(Collectors.joining("' or '", "'", "'")) + "?";
    }

    private static String topics(Collection<String> known) {
        return known.stream()
                .map(id -> id.substring(0, id.indexOf('-') + 1))
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static List<String> withWords(String name, Collection<String> known) {
        List<String> words = Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty()
                ? List.of()
                : known.stream()
                        .filter(id -> words.stream().allMatch(word -> hasPart(id, word)))
                        .sorted()
                        .limit(MOST_NAMED)
                        .toList();
    }

    private static boolean hasPart(String id, String word) {
        return Arrays.stream(id.split("-", -1))
                .anyMatch(part -> part.startsWith(word)
                        || EditDistance.nearest(word, List.of(part)).isPresent());
    }
}
