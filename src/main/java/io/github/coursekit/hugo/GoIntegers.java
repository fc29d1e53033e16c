package io.github.coursekit.hugo;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers as go-yaml reads them: {@code 010} and {@code 0o10} are 8, {@code 1_000} is 1000. */
final class GoIntegers {

    private static final Pattern INTEGER =
            Pattern.compile("([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]*|[1-9][0-9]*)");

    /** More digits are no number that anyone means, and converting them costs time that grows with their square. */
    static final int MAX_DIGITS = 400;

    private static final int MAX_SMALL_DIGITS = 9;

    private GoIntegers() {}

    /** The number that a text without quotes is. */
    static Optional<BigInteger> parse(String text) {
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
}
