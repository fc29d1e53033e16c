package io.github.coursekit.config;

import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sizes and times, which have a unit ({@code 1MiB}, {@code 30s}), and counts, which have none. */
final class Quantities {

    private static final Pattern QUANTITY = Pattern.compile("([0-9]{1,9}) ?([A-Za-z]*)");

    private static final Map<String, Long> BYTES = Map.of("B", 1L, "KiB", 1L << 10, "MiB", 1L << 20);

    private static final Map<String, Long> MILLISECONDS = Map.of("ms", 1L, "s", 1000L, "min", 60_000L);

    private static final long MOST_BYTES = 256L << 20;
    private static final long MOST_MILLISECONDS = 3_600_000;
    private static final long MOST_OF_A_COUNT = 1_000_000;

    /** What a size looks like, for messages. */
    static final String SIZE = "a size from 1B to 256MiB such as 512KiB or 1MiB (units: B, KiB, MiB)";

    /** What a time looks like, for messages. */
    static final String TIME = "a time from 1ms to 60min such as 30s (units: ms, s, min)";

    /** What a count looks like, for messages. */
    static final String COUNT = "a whole number from 1 to 1000000";

    private Quantities() {}

    /** The number of bytes, if the text is a size within bounds. */
    static OptionalLong bytes(String text) {
        return quantity(text, BYTES, MOST_BYTES);
    }

    /** The time, in milliseconds, if the text is one within bounds. */
    static OptionalLong milliseconds(String text) {
        return quantity(text, MILLISECONDS, MOST_MILLISECONDS);
    }

    /** The number, if the text is one within bounds. */
    static OptionalLong count(String text) {
        return quantity(text, Map.of("", 1L), MOST_OF_A_COUNT);
    }

    private static OptionalLong quantity(String text, Map<String, Long> units, long most) {
        Matcher matcher = QUANTITY.matcher(text);
        if (!matcher.matches() || !units.containsKey(matcher.group(2))) {
            return OptionalLong.empty();
        }
        long quantity = Long.parseLong(matcher.group(1)) * units.getOrDefault(matcher.group(2), 0L);
        return quantity >= 1 && quantity <= most ? OptionalLong.of(quantity) : OptionalLong.empty();
    }
}
