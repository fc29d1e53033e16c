package io.github.coursekit.rules.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them, in the form that Hugo reads.
 *
 * <pre>{@code
 * UsualDates.read("January 31, 2024")   // "2024-01-31"
 * UsualDates.read("31/01/2024")         // "2024-01-31": there is no month 31
 * UsualDates.read("03/04/2024")         // empty: it is in March or in April
 * }</pre>
 */
final class UsualDates {

    private static final String YEAR = "(?<year>(?:19|20)[0-9]{2})";
    private static final String DAY = "(?<day>[0-9]{1,2})";
    private static final String NAME = "(?<name>\\p{L}{3,9})";

    /** A clock time of ISO 8601, perhaps without seconds; Hugo asks for them. */
    private static final String CLOCK =
            "(?:(?<t>[Tt]| )(?<clock>[0-9]{2}:[0-9]{2})(?<seconds>:[0-9]{2})?(?<zone>[Zz]|[+-][0-9]{2}:[0-9]{2})?)?";

    private static final Pattern YEAR_FIRST =
            Pattern.compile(YEAR + "(?<separator>[-/.–‑])(?<month>[0-9]{1,2})\\k<separator>" + DAY + CLOCK);

    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<first>[0-9]{1,2})(?<separator>[-/.])(?<second>[0-9]{1,2})\\k<separator>" + YEAR);

    private static final List<Pattern> NAMED = List.of(
            Pattern.compile(NAME + "\\.? " + DAY + "(?:st|nd|rd|th)?,? " + YEAR),
            Pattern.compile(DAY + "(?:\\.|st|nd|rd|th)?(?: of)?[ -]" + NAME + "[.,]?[ -]" + YEAR));

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final int SHORT = 3;

    private UsualDates() {}

    /** The date, if it can be one only. */
    static Optional<String> read(String text) {
        try {
            String date = text.strip();
            return yearFirst(date).or(() -> yearLast(date)).or(() -> named(date));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> yearFirst(String text) {
        Matcher m = YEAR_FIRST.matcher(text);
        return m.matches() ? Optional.of(date(m, number(m, "month"), number(m, "day")) + clock(m)) : Optional.empty();
    }

    private static String clock(Matcher m) {
        if (m.group("clock") == null) {
            return "";
        }
        String seconds = m.group("seconds") == null ? ":00" : m.group("seconds");
        String zone = m.group("zone") == null ? "" : m.group("zone").toUpperCase(Locale.ROOT);
        LocalTime.parse(m.group("clock") + seconds); // throws when there is no such time
        ZoneOffset.of(zone.isEmpty() ? "Z" : zone);
        return m.group("t").toUpperCase(Locale.ROOT) + m.group("clock") + seconds + zone;
    }

    /** Of two numbers one must be no month, or both be the same. */
    private static Optional<String> yearLast(String text) {
        Matcher m = YEAR_LAST.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int first = number(m, "first");
        int second = number(m, "second");
        boolean dayFirst = first > MONTHS.size();
        boolean monthFirst = second > MONTHS.size();
        return dayFirst == monthFirst && first != second
                ? Optional.empty()
                : Optional.of((dayFirst ? date(m, second, first) : date(m, first, second)).toString());
    }

    private static Optional<String> named(String text) {
        for (Pattern form : NAMED) {
            Matcher m = form.matcher(text);
            if (m.matches()) {
                int month = month(m.group("name").toLowerCase(Locale.ROOT));
                return month == 0
                        ? Optional.empty()
                        : Optional.of(date(m, month, number(m, "day")).toString());
            }
        }
        return Optional.empty();
    }

    /** The number of a month by its name, or three letters of it; 0 for what is none. */
    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            if (name.equals(month)
                    || name.equals(month.substring(0, SHORT))
                    || (name.equals("sept") && month.startsWith(name))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    private static LocalDate date(Matcher m, int month, int day) {
        return LocalDate.of(number(m, "year"), month, day);
    }
}
