package io.github.coursekit.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The values of a rule's options; each option is the key to its own. */
public final class OptionValues {

    /** Every option at its default. */
    public static final OptionValues DEFAULTS = new OptionValues(Map.of());

    private final Map<Option<?>, Object> values;

    private OptionValues(Map<Option<?>, Object> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * {@return some options at their defaults}
     *
     * @param options the options
     */
    public static OptionValues defaultsOf(Collection<Option<?>> options) {
        Map<Option<?>, Object> values = new HashMap<>();
        options.forEach(option -> values.put(option, option.defaultValue()));
        return new OptionValues(values);
    }

    /**
     * {@return these values with another one}
     *
     * @param option the option
     * @param value its value
     * @param <T> the type of the value
     * @throws IllegalArgumentException when it is out of the option's bounds
     */
    public <T> OptionValues with(Option<T> option, T value) {
        if (!option.type().accepts(value)) {
            throw new IllegalArgumentException(option.name() + " is " + value + ", but must be "
                    + option.type().expected());
        }
        return with(new OptionValues(Map.of(option, value)));
    }

    /**
     * {@return these values with others}
     *
     * @param later the values that win
     */
    public OptionValues with(OptionValues later) {
        Map<Option<?>, Object> all = new HashMap<>(values);
        all.putAll(later.values);
        return new OptionValues(all);
    }

    /**
     * {@return the value of an option; its default when none is set}
     *
     * @param option the option
     * @param <T> the type of the value
     */
    @SuppressWarnings("unchecked") // a value is only ever put in together with its option
    public <T> T get(Option<T> option) {
        return (T) Objects.requireNonNullElse(values.get(option), option.defaultValue());
    }

    /**
     * {@return the value of an option as {@code course.yaml} writes it}
     *
     * @param option the option
     * @param <T> the type of the value
     */
    public <T> String shown(Option<T> option) {
        return option.type().shown(get(option));
    }

    /** {@return whether no value is set} */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OptionValues that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** {@return the values by name, sorted: the same text for the same values} */
    @Override
    public String toString() {
        Map<String, String> shown = new TreeMap<>();
        values.keySet().forEach(option -> shown.put(option.name(), shown(option)));
        return shown.toString();
    }
}
