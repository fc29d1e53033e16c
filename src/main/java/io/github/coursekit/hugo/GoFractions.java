package io.github.coursekit.hugo;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers with a fraction or an exponent as go-yaml reads them, infinities and what is no number at all included. */
final class GoFractions {

    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]++(?:\\.[0-9]*+)?)(?:[eE][-+]?[0-9]+)?");

    private static final Pattern SPECIAL_FLOAT = Pattern.compile("[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

    private GoFractions() {}

    /** Whether a text without quotes is one. */
    static boolean matches(String text) {
        return text.length() <= GoIntegers.MAX_DIGITS
                && (FLOAT.matcher(text.replace("_", "")).matches()
                        || SPECIAL_FLOAT.matcher(text).matches());
    }

    /** The number that such a text is, as a double has it; empty for infinities, too. */
    static Optional<BigDecimal> parse(String text) {
        if (SPECIAL_FLOAT.matcher(text).matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(text.replace("_", ""));
        return Double.isFinite(value) ? Optional.of(BigDecimal.valueOf(value)) : Optional.empty();
    }

    /** The number as a weight. */
    static long weight(String text) {
        // Go turns what does not fit, infinities included, into the smallest number.
        return parse(text)
                .map(BigDecimal::toBigInteger)
                .filter(value -> value.bitLength() <= 63)
                .map(BigInteger::longValue)
                .orElse(Long.MIN_VALUE);
    }
}
