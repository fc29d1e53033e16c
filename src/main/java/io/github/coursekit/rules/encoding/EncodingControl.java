package io.github.coursekit.rules.encoding;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

/** See the page {@code encoding-control.md}, which is the documentation and the test of this rule. */
final class EncodingControl implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("encoding-control", "No control characters", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        if (text.source().firstMalformed().isPresent()) {
            return; // it is no text: encoding-utf8 tells it
        }
        Characters.report(text, reporter, EncodingControl::matches, "The control character %s stands here", "");
        Characters.report(
                text,
                reporter,
                EncodingControl::isLineEnd,
                "The invisible line end %s stands here, which YAML ends a line at and editors do not",
                " ");
    }

    /** See <a href="https://yaml.org/spec/1.1/#b-char">the line breaks of YAML 1.1</a>. */
    private static boolean isLineEnd(LessonText text, int offset) {
        char c = text.source().text().charAt(offset);
        boolean lineEnd = c == 0x85 || c == 0x2028 || c == 0x2029;
        return lineEnd
                && !Characters.isProblem(text, offset)
                && !Mojibake.covers(text.source().text(), offset);
    }

    private static boolean matches(LessonText text, int offset) {
        char c = text.source().text().charAt(offset);
        boolean control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
        // What stops the front matter is told by front-matter-syntax.
        return control && !Characters.isProblem(text, offset);
    }
}
