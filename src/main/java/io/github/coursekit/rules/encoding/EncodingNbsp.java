package io.github.coursekit.rules.encoding;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

/** See the page {@code encoding-nbsp.md}, which is the documentation and the test of this rule. */
public final class EncodingNbsp implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("encoding-nbsp", "No no-break spaces in front matter", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        Characters.report(
                text,
                reporter,
                EncodingNbsp::matches,
                "a no-break space (%s) stands in the front matter, where YAML takes it for text; replace it by a space",
                " ");
    }

    private static boolean matches(LessonText text, int offset) {
        char c = text.source().text().charAt(offset);
        boolean space = c == 0xA0
                && text.block().yaml().start() <= offset
                && offset < text.block().yaml().end();
        return space && (offset == 0 || Mojibake.end(text.source().text(), offset - 1) == offset - 1);
    }
}
