package io.github.coursekit.rules.encoding;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

/** See the page {@code encoding-bidi.md}, which is the documentation and the test of this rule. */
final class EncodingBidi implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "encoding-bidi", "No characters that turn the direction of text around", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        Characters.report(
                text,
                reporter,
                EncodingBidi::matches,
                "The invisible character %s turns the direction of the text that follows",
                "");
    }

    private static boolean matches(LessonText text, int offset) {
        char c = text.source().text().charAt(offset);
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
