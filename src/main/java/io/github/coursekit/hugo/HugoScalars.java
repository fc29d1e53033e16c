package io.github.coursekit.hugo;

import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.text.Excerpt;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;

/**
 * Reads scalars as Hugo 0.111 does, through go-yaml: {@code 12:30} and {@code y} are text, {@code yes} is true, {@code 010} and {@code 0o10}
 * are 8, {@code 08} is the fraction 8.0. Only plain scalars can be anything but text. What TOML and
 * JSON write without quotes means the same.
 */
public final class HugoScalars {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUES = Set.of("true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON");
    private static final Set<String> FALSES = Set.of("false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF");
    private static final String STRING_TAG = "tag:yaml.org,2002:str";

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
        if (GoIntegers.parse(text).isPresent()) {
            return ScalarType.INTEGER;
        }
        return GoFractions.matches(text) ? ScalarType.FLOAT : ScalarType.STRING;
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

    /**
     * {@return the value of a scalar that is a whole number}
     *
     * @param scalar the scalar
     */
    public static Optional<BigInteger> integer(DataScalar scalar) {
        return type(scalar) == ScalarType.INTEGER ? GoIntegers.parse(scalar.text()) : Optional.empty();
    }

    /**
     * {@return the value of a scalar that is a number, whole or not, as a double has it; empty for infinities, too}
     *
     * @param scalar the scalar
     */
    public static Optional<BigDecimal> number(DataScalar scalar) {
        return switch (type(scalar)) {
            case INTEGER -> integer(scalar).map(BigDecimal::new);
            case FLOAT -> GoFractions.parse(scalar.text());
            case STRING, BOOLEAN, NULL -> Optional.empty();
        };
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
            case INTEGER -> GoIntegers.parse(scalar.text()).map(BigInteger::toString);
            case FLOAT ->
                Optional.of(GoFractions.parse(scalar.text())
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .orElse(scalar.text()));
            case BOOLEAN -> Optional.of(Boolean.toString(TRUES.contains(scalar.text())));
            case NULL -> Optional.empty();
        };
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
}
