package io.github.coursekit.goal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads a setting that takes one of a few words, or a number that must not be too small. */
public final class ParameterValue {

    private ParameterValue() {}

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
    public static <E extends Enum<E>> E oneOf(Class<E> type, String word, String noun, String parameter)
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

    /**
     * {@return a number, when it is large enough}
     *
     * @param least the least that is valid
     * @param value the number as it was set
     * @param parameter the parameter that sets it
     * @throws GoalException when it is less
     */
    public static long atLeast(long least, long value, String parameter) throws GoalException {
        if (value < least) {
            throw new GoalException(parameter + " must be at least " + least + ", found " + value);
        }
        return value;
    }
}
