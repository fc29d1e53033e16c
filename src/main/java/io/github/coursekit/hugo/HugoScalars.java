package io.github.coursekit.hugo;

import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.text.Excerpt;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads scalars as Hugo 0.111 does, through go-yaml: {@code 12:30} and {@code y} are text, {@code yes} is true, {@code 010} and {@code 0o10}
 * are 8, {@code 08} is the fraction 8.0. Only plain scalars can be anything but text. What TOML and
 * JSON write without quotes means the same.
 */
public final class HugoScalars {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUES = Set.of("true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON");
    private static final Set<String> FALSES = Set.of("false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF");
    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]++(?:\\.[0-9]*+)?)(?:[eE][-+]?[0-9]+)?");
    private static final Pattern SPECIAL_FLOAT = Pattern.compile("[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");
    private static final Pattern INTEGER =
            Pattern.compile("([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]*|[1-9][0-9]*)");
    private static final String STRING_TAG = "tag:yaml.org,2002:str";

    /** More digits are no number that anyone means, and converting them costs time that grows with their square. */
    private static final int MAX_DIGITS = 400;

    private static final int MAX_SMALL_DIGITS = 9;

    /** The length of the longest word for a boolean or nothing. */
    private static final int LONGEST_WORD = 5;

    private static final int LONGEST_SHOWN = 40;

    private HugoScalars() {}

    /**
     * {@return a value as a message shows it: text in quotes, a number as it is written, long text cut}
     *
     * @param node the value
     */
    public static String shown(DataNode node) {
        if (!(node instanceof DataScalar scalar)) {
            return node instanceof DataSequence ? "a list" : "a mapping";
        }
        String text = scalar.text();
        String cut = Excerpt.shown(text, LONGEST_SHOWN);
        return switch (type(scalar)) {
            case STRING -> '"' + cut + '"';
            case NULL -> "nothing";
            case INTEGER, FLOAT, BOOLEAN -> cut;
        };
    }

    /**
     * {@return what Hugo takes a scalar for}
     *
     * @param scalar the scalar
     */
    public static ScalarType type(DataScalar scalar) {
        String text = scalar.text();
        if (!scalar.plain() || STRING_TAG.equals(scalar.tag())) {
            return ScalarType.STRING;
        }
        if (text.length() <= LONGEST_WORD && NULLS.contains(text)) {
            return ScalarType.NULL;
        }
        if (text.length() <= LONGEST_WORD && (TRUES.contains(text) || FALSES.contains(text))) {
            return ScalarType.BOOLEAN;
        }
        if (!beginsAsNumber(text) || hasHyphenWithin(text)) {
            return ScalarType.STRING; // as nearly all texts show at a glance
        }
        if (parseInteger(text).isPresent()) {
            return ScalarType.INTEGER;
        }
        String digits = text.replace("_", "");
        boolean number = text.length() <= MAX_DIGITS
                && (FLOAT.matcher(digits).matches()
                        || SPECIAL_FLOAT.matcher(text).matches());
        return number ? ScalarType.FLOAT : ScalarType.STRING;
    }

    /**
     * {@return the value of a scalar that is a whole number}
     *
     * @param scalar the scalar
     */
    public static Optional<BigInteger> integer(DataScalar scalar) {
        return type(scalar) == ScalarType.INTEGER ? parseInteger(scalar.text()) : Optional.empty();
    }

    /**
     * {@return the value of a scalar that is a number, whole or not, as a double has it; empty for infinities, too}
     *
     * @param scalar the scalar
     */
    public static Optional<BigDecimal> number(DataScalar scalar) {
        return switch (type(scalar)) {
            case INTEGER -> integer(scalar).map(BigDecimal::new);
            case FLOAT -> fraction(scalar.text());
            case STRING, BOOLEAN, NULL -> Optional.empty();
        };
    }

    /** Whether a text is what nearly every number is: a few decimal digits, none a zero in front. */
    private static boolean isSmallNumber(String text) {
        if (text.isEmpty() || text.length() > MAX_SMALL_DIGITS || text.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsAsNumber(String text) {
        char first = text.charAt(0);
        return (first >= '0' && first <= '9') || "+-.".indexOf(first) >= 0;
    }

    /** Whether a hyphen stands where a number has none, as in dates: behind its first character, and before no exponent. */
    private static boolean hasHyphenWithin(String text) {
        int hyphen = text.indexOf('-', 1);
        return hyphen > 0 && "eE_".indexOf(text.charAt(hyphen - 1)) < 0;
    }

    private static Optional<BigInteger> parseInteger(String text) {
        if (isSmallNumber(text)) {
            return Optional.of(BigInteger.valueOf(Integer.parseInt(text)));
        }
        String digits = text.replace("_", "");
        var matcher = INTEGER.matcher(digits);
        if (digits.length() > MAX_DIGITS || text.startsWith("_") || !matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(2).toLowerCase(Locale.ROOT);
        BigInteger value;
        if (number.startsWith("0x")) {
            value = new BigInteger(number.substring(2), 16);
        } else if (number.startsWith("0b")) {
            value = new BigInteger(number.substring(2), 2);
        } else if (number.startsWith("0") && number.length() > 1) {
            String octal = number.startsWith("0o") ? number.substring(2) : number.substring(1);
            if (octal.isEmpty()) {
                return Optional.empty();
            }
            value = new BigInteger(octal, 8);
        } else {
            value = new BigInteger(number);
        }
        // What does not fit 64 bits is a fraction to Hugo.
        boolean fits = value.bitLength() <= (matcher.group(1).equals("-") ? 63 : 64);
        return fits ? Optional.of(matcher.group(1).equals("-") ? value.negate() : value) : Optional.empty();
    }

    /**
     * {@return the value as Hugo shows it where it needs text, for instance in a title: {@code 010} is {@code 8}} Empty for null, a list
     * or a mapping.
     *
     * @param node the value
     */
    public static Optional<String> string(DataNode node) {
        if (!(node instanceof DataScalar scalar)) {
            return Optional.empty();
        }
        return switch (type(scalar)) {
            case STRING -> Optional.of(scalar.text());
            case INTEGER -> parseInteger(scalar.text()).map(BigInteger::toString);
            case FLOAT ->
                Optional.of(fraction(scalar.text()).map(HugoScalars::shortest).orElse(scalar.text()));
            case BOOLEAN -> Optional.of(Boolean.toString(TRUES.contains(scalar.text())));
            case NULL -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> fraction(String text) {
        if (SPECIAL_FLOAT.matcher(text).matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(text.replace("_", ""));
        return Double.isFinite(value) ? Optional.of(BigDecimal.valueOf(value)) : Optional.empty();
    }

    private static String shortest(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /**
     * {@return whether Hugo takes a value for true: {@code true}, {@code "1"} and {@code 1} are, {@code "yes"} in quotes is not}
     *
     * @param node the value
     */
    public static boolean isTrue(DataNode node) {
        if (!(node instanceof DataScalar scalar)) {
            return false;
        }
        return switch (type(scalar)) {
            case BOOLEAN -> TRUES.contains(scalar.text());
            // As Go's strconv.ParseBool.
            case STRING -> Set.of("1", "t", "T", "true", "True", "TRUE").contains(scalar.text());
            case INTEGER -> integer(scalar).orElseThrow().signum() != 0;
            case FLOAT, NULL -> false;
        };
    }

    /**
     * {@return the weight that Hugo sorts by; 0, which comes last, for all that is no number} A fraction is cut off, a quoted number counts,
     * true is 1.
     *
     * @param node the value of {@code weight}
     */
    public static long weight(DataNode node) {
        if (!(node instanceof DataScalar scalar)) {
            return 0;
        }
        return switch (type(scalar)) {
            case INTEGER -> integer(scalar).orElseThrow().longValue();
            case FLOAT -> fractionWeight(scalar.text());
            case STRING ->
                parseInteger(scalar.text()).map(BigInteger::longValue).orElse(0L);
            case BOOLEAN -> TRUES.contains(scalar.text()) ? 1 : 0;
            case NULL -> 0;
        };
    }

    /**
     * {@return whether a value is written for no weight at all: 0, or nothing}
     *
     * @param node the value of {@code weight}
     */
    public static boolean isNoWeight(DataNode node) {
        return node instanceof DataScalar scalar
                && switch (type(scalar)) {
                    case INTEGER -> integer(scalar).orElseThrow().signum() == 0;
                    case NULL -> true;
                    case FLOAT, STRING, BOOLEAN -> false;
                };
    }

    private static long fractionWeight(String text) {
        // Go turns what does not fit, infinities included, into the smallest number.
        return fraction(text)
                .map(BigDecimal::toBigInteger)
                .filter(value -> value.bitLength() <= 63)
                .map(BigInteger::longValue)
                .orElse(Long.MIN_VALUE);
    }
}
