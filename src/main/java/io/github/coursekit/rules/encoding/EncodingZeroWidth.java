package io.github.coursekit.rules.encoding;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

/** See the page {@code encoding-zero-width.md}, which is the documentation and the test of this rule. */
final class EncodingZeroWidth implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("encoding-zero-width", "No zero-width spaces", Severity.WARNING);

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
                "");
    }

    private static boolean matches(LessonText text, int offset) {
        char c = text.source().text().charAt(offset);
        return c == 0x200B || c == 0x2060 || (c == 0xFEFF && offset > 0);
    }
}
