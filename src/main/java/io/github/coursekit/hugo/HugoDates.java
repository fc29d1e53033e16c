package io.github.coursekit.hugo;

import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as Hugo does, in UTC where no offset is named: the forms of
 * <a href="https://pkg.go.dev/github.com/spf13/cast#ToTime">its library</a>, or seconds since 1970.
 */
public final class HugoDates {

    private static final String CLOCK =
            "(?<hour>\\d{1,2}):(?<minute>\\d{2}):(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,20}))?";
    private static final String OFFSET = "(?<offset>[+-]\\d{2}:?\\d{2})";

    /** The name of a zone, which says nothing here: Hugo knows few of them, and takes the others for UTC. */
    private static final String ZONE = "[A-Z]{3,4}";

    private static final String MONTH = "(?<name>[A-Z][a-z]{2})";

    /** Letter case counts, and seconds may not be left out. */
    private static final List<Pattern> FORMS = List.of(
            form("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:T" + CLOCK + "(?:Z|" + OFFSET + ")?)?"),
            form("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2}) +" + CLOCK + "(?:Z| ?" + OFFSET + "(?: " + ZONE
                    + ")?)?"),
            form("(?<day>\\d{2}) " + MONTH + " (?<year>\\d{4})"),
            form("[A-Z][a-z]{2}, (?<day>\\d{2}) " + MONTH + " (?<year>\\d{4}) " + CLOCK + " (?:" + OFFSET + "|" + ZONE
                    + ")"),
            form("(?<day>\\d{2}) " + MONTH + " (?<year>\\d{2}) (?<hour>\\d{1,2}):(?<minute>\\d{2}) (?:" + OFFSET + "|"
                    + ZONE + ")"),
            form("[A-Z][a-z]{5,8}, (?<day>\\d{2})-" + MONTH + "-(?<year>\\d{2}) " + CLOCK + " " + ZONE),
            form("[A-Z][a-z]{2} " + MONTH + " +(?<day>\\d{1,2}) " + CLOCK + "(?: " + OFFSET + "| " + ZONE
                    + ")? (?<year>\\d{4})"));

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private static final int LONGEST = 60;

    private HugoDates() {}

    private static Pattern form(String regex) {
        return Pattern.compile(regex);
    }

    /**
     * {@return the instant that a value names; empty when it is no date}
     *
     * @param node the value of {@code date}
     */
    public static Optional<Instant> instant(DataNode node) {
        if (!(node instanceof DataScalar scalar)) {
            return Optional.empty();
        }
        try {
            if (HugoScalars.type(scalar) == ScalarType.INTEGER) {
                return Optional.of(Instant.ofEpochSecond(
                        HugoScalars.integer(scalar).orElseThrow().longValue()));
            }
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
        return instant(scalar.text());
    }

    /**
     * {@return the instant that a text names; empty when it is no date}
     *
     * @param text the text
     */
    public static Optional<Instant> instant(String text) {
        try {
            return text.length() > LONGEST ? Optional.empty() : parse(text);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> parse(String text) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                return Optional.of(instant(new Parts(form.pattern(), matcher)));
            }
        }
        return Optional.empty();
    }

    private static Instant instant(Parts parts) {
        String offset = parts.text("offset");
        return LocalDateTime.of(
                        parts.year(),
                        parts.month(),
                        parts.number("day"),
                        parts.number("hour"),
                        parts.number("minute"),
                        parts.number("second"),
                        parts.nanos())
                .toInstant(offset.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(offset));
    }

    /** What stands in a date, by name; a form lacks some of them. */
    private record Parts(String form, Matcher matcher) {

        String text(String name) {
            String found = form.contains("(?<" + name + ">") ? matcher.group(name) : null;
            return found == null ? "" : found;
        }

        int number(String name) {
            String found = text(name);
            return found.isEmpty() ? 0 : Integer.parseInt(found);
        }

        /** Of two digits as Go reads them. */
        int year() {
            int year = number("year");
            return text("year").length() > 2 ? year : year + (year < 69 ? 2000 : 1900);
        }

        /** 0, which is no month, for a name that is none. */
        int month() {
            String name = text("name");
            return name.isEmpty() ? number("month") : (MONTHS.indexOf(name) + 3) / 3;
        }

        /** What is finer than a nanosecond is cut off. */
        int nanos() {
            return Integer.parseInt((text("fraction") + "000000000").substring(0, 9));
        }
    }
}
