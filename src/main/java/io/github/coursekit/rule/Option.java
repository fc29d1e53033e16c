package io.github.coursekit.rule;

import java.util.List;

/**
 * A setting of a rule in {@code course.yaml}. The constant that describes it is the key to its value:
 *
 * <pre>{@code
 * private static final Option<Integer> MAX = Option.number("max", 1, 1, "how many levels deeper the next heading may be");
 * ...
 * int max = options.get(MAX);
 * }</pre>
 *
 * @param name the key
 * @param type what values it takes
 * @param defaultValue the value unless one is set
 * @param summary what it sets, a phrase without a full stop
 * @param <T> the type of its values
 */
public record Option<T>(String name, OptionType<T> type, T defaultValue, String summary) {

    /** What {@code course.yaml} calls a rule's severity, which stands among its options. */
    public static final String SEVERITY = "severity";

    /**
     * Checks the name and the default.
     *
     * @throws IllegalArgumentException when the name is not in kebab-case or is that of the severity, or the type does not take the default
     */
    public Option {
        if (!name.matches(RuleDescriptor.KEBAB_CASE) || name.equals(SEVERITY)) {
            throw new IllegalArgumentException("not a name for an option: " + name);
        }
        if (!type.accepts(defaultValue)) {
            throw new IllegalArgumentException(
                    "the default of " + name + " is " + defaultValue + ", but must be " + type.expected());
        }
    }

    /**
     * {@return an option that takes whole numbers without an upper bound}
     *
     * @param name the key
     * @param defaultValue the value unless one is set
     * @param least the least value that makes sense
     * @param summary what it sets
     */
    public static Option<Integer> number(String name, int defaultValue, int least, String summary) {
        return number(name, defaultValue, least, Integer.MAX_VALUE, summary);
    }

    /**
     * {@return an option that takes whole numbers}
     *
     * @param name the key
     * @param defaultValue the value unless one is set
     * @param least the least value that makes sense
     * @param most the most that makes sense
     * @param summary what it sets
     */
    public static Option<Integer> number(String name, int defaultValue, int least, int most, String summary) {
        return new Option<>(name, new OptionType.WholeNumber(least, most), defaultValue, summary);
    }

    /**
     * {@return an option that is true or false}
     *
     * @param name the key
     * @param defaultValue the value unless one is set
     * @param summary what it sets
     */
    public static Option<Boolean> flag(String name, boolean defaultValue, String summary) {
        return new Option<>(name, new OptionType.Flag(), defaultValue, summary);
    }

    /**
     * {@return an option that takes a text}
     *
     * @param name the key
     * @param defaultValue the value unless one is set; not blank
     * @param summary what it sets
     */
    public static Option<String> text(String name, String defaultValue, String summary) {
        return new Option<>(name, new OptionType.Text(), defaultValue, summary);
    }

    /**
     * {@return an option that takes a list of texts}
     *
     * @param name the key
     * @param defaultValue the value unless one is set
     * @param summary what it sets
     */
    public static Option<List<String>> texts(String name, List<String> defaultValue, String summary) {
        return new Option<>(name, new OptionType.Texts(), List.copyOf(defaultValue), summary);
    }

    /**
     * {@return an option that takes one of a few words, the constants of an enumeration in lower case and with hyphens}
     *
     * @param name the key
     * @param defaultValue the value unless one is set
     * @param summary what it sets
     * @param <E> the enumeration
     */
    public static <E extends Enum<E>> Option<E> choice(String name, E defaultValue, String summary) {
        return new Option<>(name, new OptionType.Choice<>(defaultValue.getDeclaringClass()), defaultValue, summary);
    }
}
