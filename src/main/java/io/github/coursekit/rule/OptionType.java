package io.github.coursekit.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What values an option takes, and how they are written in {@code course.yaml}.
 *
 * @param <T> the type of the values
 */
public sealed interface OptionType<T> {

    /** {@return what a value looks like, for messages: a phrase such as {@code a whole number from 1 on}} */
    String expected();

    /**
     * {@return whether a value is within the bounds}
     *
     * @param value the value
     */
    default boolean accepts(T value) {
        return true;
    }

    /**
     * {@return a value as {@code course.yaml} writes it}
     *
     * @param value the value
     */
    default String shown(T value) {
        return value.toString();
    }

    /**
     * Whole numbers.
     *
     * @param least the least that makes sense
     * @param most the most that makes sense; the largest {@code int} for no bound
     */
    record WholeNumber(int least, int most) implements OptionType<Integer> {

        @Override
        public String expected() {
            return "a whole number from " + least + (most == Integer.MAX_VALUE ? " on" : " to " + most);
        }

        @Override
        public boolean accepts(Integer value) {
            return least <= value && value <= most;
        }
    }

    /** True or false. */
    record Flag() implements OptionType<Boolean> {

        @Override
        public String expected() {
            return "true or false";
        }
    }

    /** A text that is not blank. */
    record Text() implements OptionType<String> {

        @Override
        public String expected() {
            return "a text";
        }

        @Override
        public boolean accepts(String value) {
            return !value.isBlank();
        }
    }

    /** A list of texts, in their order. */
    record Texts() implements OptionType<List<String>> {

        @Override
        public String expected() {
            return "a list of texts";
        }
    }

    /**
     * One of a few words: the constants of an enumeration, in lower case and with hyphens.
     *
     * @param of the enumeration
     * @param <E> the enumeration
     */
    record Choice<E extends Enum<E>>(Class<E> of) implements OptionType<E> {

        @Override
        public String expected() {
            return "one of " + String.join(", ", words());
        }

        @Override
        public String shown(E value) {
            return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** {@return the constants, in their order} */
        public List<E> values() {
            return List.of(of.getEnumConstants());
        }

        /** {@return the words, in the order of the constants} */
        public List<String> words() {
            return Arrays.stream(of.getEnumConstants()).map(this::shown).collect(Collectors.toList());
        }
    }
}
