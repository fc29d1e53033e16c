package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.data.Notation;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Excerpt;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** See the page {@code front-matter-ambiguous-value.md}, which is the documentation and the test of this rule. */
final class FrontMatterAmbiguousValue implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "front-matter-ambiguous-value",
            "No value that Hugo, or a version of it, reads as another one",
            Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    private static final int LONGEST_WORD = 3;
    private static final int LONGEST_SHOWN = 40;
    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off");
    private static final Pattern LEADING_ZERO = Pattern.compile("[-+]?0[0-9_]+");
    private static final Pattern EXPONENT = Pattern.compile("[-+]?[0-9]++[eE][-+]?[0-9]+");
    private static final Pattern CLOCK = Pattern.compile("[0-9]{1,9}(?::[0-5]?[0-9])++");

    @Override
    public void check(LessonText text, Reporter reporter) {
        if (text.block().notation() == Notation.YAML) { // the others have one meaning each
            text.frontMatter().ifPresent(frontMatter -> check(text, frontMatter, reporter));
        }
    }

    private static void check(LessonText text, DataNode value, Reporter reporter) {
        if (value instanceof DataMapping mapping) {
            for (DataEntry entry : mapping.entries()) {
                // What is no whole number is judged by weight-value.
                boolean weight = entry.name().equalsIgnoreCase("weight");
                if (!weight || (entry.value() instanceof DataScalar scalar && isOctal(scalar))) {
                    check(text, entry.value(), reporter);
                }
            }
        } else if (value instanceof DataSequence sequence) {
            sequence.items().forEach(item -> check(text, item, reporter));
        } else if (value instanceof DataScalar scalar && scalar.plain() && isAmbiguous(scalar.text())) {
            report(text, scalar, reporter);
        }
    }

    private static void report(LessonText text, DataScalar scalar, Reporter reporter) {
        Location place = text.source().at(scalar.range());
        String written = scalar.text();
        if (isOctal(scalar)) {
            String meant = HugoScalars.shown(
                    new DataScalar(HugoScalars.string(scalar).orElse(written), true, null, scalar.range()));
            reporter.report(Finding.at(
                            place,
                            "'" + Excerpt.shown(written, LONGEST_SHOWN) + "' is " + meant
                                    + " to Hugo, since a zero in front makes a number octal")
                    .advice("remove the zero, or put it in quotes if it is text"));
            return;
        }
        reporter.report(Finding.at(place, "Versions of Hugo, and YAML 1.1 and 1.2, read '" + written + "' differently")
                .advice("put it in quotes"
                        + (WORDS.contains(written.toLowerCase(Locale.ROOT)) ? ", or write true or false" : "")));
    }

    /** Whether a scalar is a number other than the one that its digits say: 010 is 8 to all versions of Hugo. */
    private static boolean isOctal(DataScalar scalar) {
        return scalar.plain()
                && LEADING_ZERO.matcher(scalar.text()).matches()
                && HugoScalars.integer(scalar)
                        .filter(number -> !number.equals(decimal(scalar.text())))
                        .isPresent();
    }

    private static BigInteger decimal(String digits) {
        return new BigInteger(digits.replace("_", ""));
    }

    /** Whether this rule reports a plain scalar of a lesson; other rules then leave its type alone. */
    static boolean isAmbiguous(LessonText text, TextRange scalar) {
        return text.block().notation() == Notation.YAML
                && isAmbiguous(text.source().slice(scalar));
    }

    private static boolean isAmbiguous(String text) {
        // Nearly all texts are longer than the words and begin with a letter.
        boolean word = text.length() <= LONGEST_WORD && WORDS.contains(text.toLowerCase(Locale.ROOT));
        boolean perhapsNumber = !text.isEmpty() && text.charAt(0) <= '9';
        return word || (perhapsNumber && isAmbiguousNumber(text));
    }

    private static boolean isAmbiguousNumber(String text) {
        return LEADING_ZERO.matcher(text).matches()
                || EXPONENT.matcher(text).matches()
                || CLOCK.matcher(text).matches();
    }
}
