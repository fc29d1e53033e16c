package io.github.coursekit.rules.encoding;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;

/** See the page {@code encoding-bom.md}, which is the documentation and the test of this rule. */
final class EncodingBom implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("encoding-bom", "A lesson has no byte order mark", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        int length = text.source().byteOrderMarkLength();
        if (length > 0) {
            Location mark = text.source().at(new TextRange(0, length));
            reporter.report(
                    Finding.at(mark, "The file begins with a byte order mark (U+FEFF), which many tools take for text")
                            .advice("save it as UTF-8 without one")
                            .fix(Fix.of("Remove it", new TextEdit(mark, ""))));
        }
    }
}
