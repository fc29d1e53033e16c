package io.github.coursekit.rules.encoding;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;

/** See the page {@code encoding-control.md}, which is the documentation and the test of this rule. */
final class EncodingControl implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("encoding-control", "No control characters", Severity.WARNING);

    private static final char NEXT_LINE = 0x85;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        if (text.source().firstMalformed().isPresent()) {
            return; // it is no text: encoding-utf8 tells it
        }
        Characters.report(
                text,
                reporter,
                EncodingControl::matches,
                "The control character %s stands here",
                EncodingControl::gone);
        Characters.report(
                text,
                reporter,
                EncodingControl::isLineEnd,
                "The invisible line end %s stands here, which YAML ends a line at and editors do not",
                EncodingControl::parted);
    }

    /** Between two letters it may be what is left of a third, and in code part of a command. */
    private static Characters.Mend gone(LessonText text, TextRange run) {
        char behind = Characters.at(text, run.end());
        boolean atEdge = Characters.isSpace(behind)
                || (Characters.isSpace(Characters.before(text, run.start())) && Character.isLetterOrDigit(behind));
        return new Characters.Mend("", atEdge && Characters.isInText(text, run.start()));
    }

    /** It parts what stands on its sides as a space does; U+0085 may be what is left of three dots. */
    private static Characters.Mend parted(LessonText text, TextRange run) {
        boolean parted = Characters.isSpace(Characters.before(text, run.start()))
                || Characters.isSpace(Characters.at(text, run.end()));
        return new Characters.Mend(
                parted ? "" : " ",
                text.source().text().charAt(run.start()) != NEXT_LINE && Characters.isInText(text, run.start()));
    }

    /** See <a href="https://yaml.org/spec/1.1/#b-char">the line breaks of YAML 1.1</a>. */
    private static boolean isLineEnd(LessonText text, int offset) {
        char c = text.source().text().charAt(offset);
        boolean lineEnd = c == NEXT_LINE || c == 0x2028 || c == 0x2029;
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
