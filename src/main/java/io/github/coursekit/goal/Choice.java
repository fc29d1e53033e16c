package io.github.coursekit.goal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads a setting that takes one of a few words. */
public final class Choice {

    private Choice() {}

    /**
     * {@return the constant that a word names}
     *
     * @param type the constants to choose from
     * @param word the word as it was set, in any letter case
     * @param noun what it names, such as {@code severity}
     * @param parameter the parameter that sets it
     * @param <E> the constants to choose from
     * @throws GoalException when it names none; the message lists all
     */
    public static <E extends Enum<E>> E of(Class<E> type, String word, String noun, String parameter)
            throws GoalException {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word.strip())) {
                return constant;
            }
        }
        String valid = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new GoalException("Unknown " + noun + " '" + word + "' in " + parameter + "; valid are " + valid);
    }
}
