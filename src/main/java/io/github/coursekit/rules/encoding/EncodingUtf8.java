package io.github.coursekit.rules.encoding;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;

/** See the page {@code encoding-utf8.md}, which is the documentation and the test of this rule. */
final class EncodingUtf8 implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("encoding-utf8", "A lesson is stored in UTF-8", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        text.source()
                .firstMalformed()
                .ifPresent(malformed -> reporter.report(Finding.at(
                                text.source().at(new TextRange(malformed.offset(), malformed.offset() + 1)),
                                "The byte 0x%02X is not valid UTF-8 here".formatted(malformed.value()))
                        .advice("save the file in UTF-8")));
    }
}
