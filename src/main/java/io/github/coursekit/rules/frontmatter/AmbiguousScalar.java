package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.Notation;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.text.TextRange;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells values without quotes that versions of Hugo and of YAML read differently. */
final class AmbiguousScalar {

    private static final int LONGEST_WORD = 3;
    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off");
    private static final Pattern LEADING_ZERO = Pattern.compile("[-+]?0[0-9_]+");
    private static final Pattern EXPONENT = Pattern.compile("[-+]?[0-9]++[eE][-+]?[0-9]+");

    private AmbiguousScalar() {}

    /** Whether a word in small letters is true or false to some. */
    static boolean isWord(String word) {
        return WORDS.contains(word);
    }

    static boolean hasLeadingZero(String text) {
        return LEADING_ZERO.matcher(text).matches();
    }

    /** Whether a scalar is a number other than the one that its digits say: 010 is 8 to all versions of Hugo. */
    static boolean isOctal(DataScalar scalar) {
        return scalar.plain()
                && hasLeadingZero(scalar.text())
                && HugoScalars.integer(scalar)
                        .filter(number ->
                                !number.equals(new BigInteger(scalar.text().replace("_", ""))))
                        .isPresent();
    }

    /** Whether a plain scalar of a lesson is; {@code front-matter-ambiguous-value} tells, and other rules then leave its type alone. */
    static boolean is(LessonText text, TextRange scalar) {
        return text.block().notation() == Notation.YAML && is(text.source().slice(scalar));
    }

    /** Whether a text without quotes is. */
    static boolean is(String text) {
        // Nearly all texts are longer than the words and begin with a letter.
        boolean word = text.length() <= LONGEST_WORD && isWord(text.toLowerCase(Locale.ROOT));
        boolean perhapsNumber = !text.isEmpty() && text.charAt(0) <= '9';
        return word || (perhapsNumber && isNumber(text));
    }

    private static boolean isNumber(String text) {
        return hasLeadingZero(text) || EXPONENT.matcher(text).matches();
    }
}
