package io.github.coursekit.data;

import io.github.coursekit.text.Excerpt;
import io.github.coursekit.text.TextRange;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in TOML without quotes: numbers, dates, true and false. See <a href="https://toml.io/en/v1.0.0#integer">TOML</a>. */
final class TomlWord {

    private static final String DIGITS = "[0-9](?:_?[0-9])*+";
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(?:0|[1-9](?:_?[0-9])*+)");
    private static final Pattern PREFIXED =
            Pattern.compile("0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*+|0o[0-7](?:_?[0-7])*+|0b[01](?:_?[01])*+");
    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(?:0|[1-9](?:_?[0-9])*+)(?:\\." + DIGITS + ")?(?:[eE][-+]?" + DIGITS + ")?");
    private static final Pattern SPECIAL_FLOAT = Pattern.compile("([-+]?)(inf|nan)");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME_BEHIND = Pattern.compile(" [0-9]{2}:");
    private static final Pattern DATE_AND_TIME = Pattern.compile("(?:([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[Tt ]|$))?"
            + "(?:([0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]++)?)([Zz]|[-+][0-9]{2}:[0-9]{2})?)?");

    /** The most digits of a fraction of a second that are looked at. */
    private static final int NANOSECONDS = "12:00:00.123456789".length();

    private static final Pattern LEADING_ZERO = Pattern.compile("[-+]?0[0-9]++");
    private static final Pattern BEGINS_AS_NUMBER = Pattern.compile("[-+]?[0-9].*", Pattern.DOTALL);

    /** A longer word is no number that fits 64 bits. */
    private static final int LONGEST_INTEGER = 200;

    private static final int LONGEST_SHOWN = 40;

    private TomlWord() {}

    static boolean isDate(String text, TextRange range) {
        return DATE.matcher(text).region(range.start(), range.end()).matches();
    }

    static boolean beginsAsTime(String text, TextRange range) {
        return TIME_BEHIND.matcher(text).region(range.start(), range.end()).lookingAt();
    }

    /** The value that a word is. Its text is as in YAML: infinity is {@code .inf} there, and the letters in a time are large. */
    static DataScalar scalar(String word, TextRange range) {
        Matcher special = SPECIAL_FLOAT.matcher(word);
        if (special.matches()) {
            String sign = special.group(2).equals("nan") ? "" : special.group(1);
            return new DataScalar(sign + "." + special.group(2), true, null, range);
        }
        if (word.equals("true") || word.equals("false") || FLOAT.matcher(word).matches() || isPrefixed(word)) {
            checkSize(word, range);
            return new DataScalar(word, true, null, range);
        }
        if (isDateOrTime(word)) {
            return new DataScalar(word.toUpperCase(Locale.ROOT), true, null, range);
        }
        throw noValue(word, range);
    }

    private static boolean isPrefixed(String word) {
        return PREFIXED.matcher(word).matches();
    }

    /** A whole number has 64 bits in Hugo; a larger one is refused. */
    private static void checkSize(String word, TextRange range) {
        boolean decimal = DECIMAL.matcher(word).matches();
        if ((decimal || isPrefixed(word)) && (word.length() > LONGEST_INTEGER || bits(word, decimal) >= Long.SIZE)) {
            throw Refusal.wrong(
                    range, "this whole number has more than 64 bits", "write a smaller one, or put it in quotes");
        }
    }

    /** The bits that a number takes, without that of its sign. */
    private static int bits(String word, boolean decimal) {
        String digits = word.replace("_", "");
        BigInteger value =
                decimal ? new BigInteger(digits) : new BigInteger(digits.substring(2), radix(digits.charAt(1)));
        return value.bitLength();
    }

    private static int radix(char prefix) {
        return switch (prefix) {
            case 'x' -> 16;
            case 'o' -> 8;
            default -> 2;
        };
    }

    private static boolean isDateOrTime(String word) {
        Matcher parts = DATE_AND_TIME.matcher(word);
        if (word.isEmpty() || !parts.matches()) {
            return false;
        }
        String date = parts.group(1);
        String time = parts.group(2);
        String zone = parts.group(3);
        if ((date == null && zone != null) || (time == null && word.length() != 10)) {
            return false;
        }
        try {
            if (date != null) {
                LocalDate.parse(date);
            }
            if (time != null) {
                LocalTime.parse(time.substring(0, Math.min(time.length(), NANOSECONDS)));
            }
            if (zone != null && zone.length() > 1) {
                ZoneOffset.of(zone);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Refusal noValue(String word, TextRange range) {
        if (word.isEmpty()) {
            return Refusal.wrong(range, "a value is missing", "write one, or remove the key");
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("true") || lower.equals("false")) {
            return Refusal.wrong(range, "'" + word + "' is no value", "write '" + lower + "'");
        }
        String shown = "'" + Excerpt.shown(word, LONGEST_SHOWN) + "'";
        if (DATE.matcher(word).lookingAt()) {
            return Refusal.wrong(range, shown + " is no date", "write it as 2026-01-31 or 2026-01-31T12:00:00Z");
        }
        if (LEADING_ZERO.matcher(word).matches()) {
            return Refusal.wrong(
                    range,
                    shown + " is no number, since it begins with a zero",
                    "remove the zero, or put it in quotes if it is text");
        }
        return BEGINS_AS_NUMBER.matcher(word).matches()
                ? Refusal.wrong(range, shown + " is no number", "text stands in quotes")
                : Refusal.wrong(range, "text stands without quotes", "put it in quotes");
    }
}
