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

/** See the page {@code encoding-mojibake.md}, which is the documentation and the test of this rule. */
final class EncodingMojibake implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "encoding-mojibake", "No UTF-8 text that was once read as Windows-1252", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        String source = text.source().text();
        int end = text.source().byteOrderMarkLength();
        for (int offset : text.source().unusualOffsets()) {
            int damaged = offset < end ? offset : Mojibake.end(source, offset);
            if (damaged > offset) {
                report(text, new TextRange(offset, damaged), reporter);
                end = damaged;
            }
        }
    }

    private static void report(LessonText text, TextRange range, Reporter reporter) {
        String damaged = text.source().slice(range);
        String repaired = Mojibake.repair(damaged);
        Location location = text.source().at(range);
        reporter.report(Finding.at(location, "'" + damaged + "' is UTF-8 read as Windows-1252")
                .advice("it was '" + repaired + "'")
                .fix(Fix.of("Replace by '" + repaired + "'", new TextEdit(location, repaired))));
    }
}
