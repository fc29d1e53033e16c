package io.github.coursekit.config;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads sizes and times, which have a unit ({@code 1MiB}, {@code 30s}), and counts, which have none.
 *
 * @param units how many of the least unit each is, by its name
 * @param most the most of the least unit that is valid
 * @param expected what a quantity looks like, for messages
 */
record Quantities(Map<String, Long> units, long most, String expected) {

    /** Numbers of bytes. */
    static final Quantities SIZES = new Quantities(
            Map.of("B", 1L, "KiB", 1L << 10, "MiB", 1L << 20),
            256L << 20,
            "a size from 1B to 256MiB such as 512KiB or 1MiB (units: B, KiB, MiB)");

    /** Times in milliseconds. */
    static final Quantities TIMES = new Quantities(
            Map.of("ms", 1L, "s", 1000L, "min", 60_000L),
            3_600_000,
            "a time from 1ms to 60min such as 30s (units: ms, s, min)");

    /** Numbers of things. */
    static final Quantities COUNTS = new Quantities(Map.of("", 1L), 1_000_000, "a whole number from 1 to 1000000");

    private static final Pattern QUANTITY = Pattern.compile("([0-9]{1,9}) ?([A-Za-z]*)");

    /** Copies the map. */
    Quantities {
        units = Map.copyOf(units);
    }

    /** The quantity in the least unit, if the text is one within bounds. */
    OptionalLong parse(String text) {
        Matcher matcher = QUANTITY.matcher(text);
        if (!matcher.matches() || !units.containsKey(matcher.group(2))) {
            return OptionalLong.empty();
        }
        long quantity = Long.parseLong(matcher.group(1)) * units.getOrDefault(matcher.group(2), 0L);
        return quantity >= 1 && quantity <= most ? OptionalLong.of(quantity) : OptionalLong.empty();
    }

    /** What one looks like, for editors; not all that look so are within bounds. */
    Shape shape() {
        Shape text = Shape.text("^[0-9]{1,9} ?(?:" + String.join("|", new TreeMap<>(units).keySet()) + ")$");
        return units.containsKey("") ? Shape.either(List.of(Shape.whole(1, most), text)) : text;
    }
}
