package io.github.coursekit.rules.encoding;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;
import java.util.Set;

/** See the page {@code encoding-zero-width.md}, which is the documentation and the test of this rule. */
final class EncodingZeroWidth implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("encoding-zero-width", "No zero-width spaces", Severity.WARNING);

    private static final Set<Character.UnicodeScript> SPACED =
            Set.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.GREEK, Character.UnicodeScript.CYRILLIC);

    /** What ends a word or a sentence, and means nothing to Markdown. */
    private static final String ENDS = ".,;?%)\u2019\u201D";

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        Characters.report(
                text,
                reporter,
                EncodingZeroWidth::matches,
                "The invisible character %s stands here, and searches and links stumble over it",
                (lesson, run) -> new Characters.Mend("", meansNothing(lesson, run)));
    }

    /**
     * Whether nothing but a slip put it there. Some scripts end words with it, and beside {@code *}, {@code #} or a number at the start of a line it keeps Markdown
     * from reading one.
     */
    private static boolean meansNothing(LessonText text, TextRange run) {
        char before = Characters.before(text, run.start());
        char behind = Characters.at(text, run.end());
        boolean without = Characters.isSpace(before)
                ? isLetter(behind) || (Characters.isSpace(behind) && isWithin(text, run, before, behind))
                : Characters.isSpace(behind)
                        ? isLetter(before) || Character.isDigit(before) || ENDS.indexOf(before) >= 0
                        : isLetter(before) && isLetter(behind);
        return without && Characters.isInText(text, run.start());
    }

    /** Whether no line begins with it, and none ends with the two spaces before it, which would break the line there. */
    private static boolean isWithin(LessonText text, TextRange run, char before, char behind) {
        return !Characters.isLineEnd(before)
                && !(Characters.isLineEnd(behind) && Characters.isSpace(Characters.before(text, run.start() - 1)));
    }

    /** A letter of a script that parts words by spaces. */
    private static boolean isLetter(char c) {
        return Character.isLetter(c) && SPACED.contains(Character.UnicodeScript.of(c));
    }

    private static boolean matches(LessonText text, int offset) {
        char c = text.source().text().charAt(offset);
        return c == 0x200B || c == 0x2060 || (c == 0xFEFF && offset > 0);
    }
}
