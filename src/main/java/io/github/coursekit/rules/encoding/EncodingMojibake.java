package io.github.coursekit.rules.encoding;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.HashMap;
import java.util.Map;

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
        Examples examples = new Examples(text.source());
        for (int offset : text.source().unusualOffsets()) {
            int damaged = offset < end ? offset : Mojibake.end(source, offset);
            if (damaged > offset) {
                report(text, new TextRange(offset, damaged), examples, reporter);
                end = damaged;
            }
        }
    }

    private static void report(LessonText text, TextRange range, Examples examples, Reporter reporter) {
        String damaged = text.source().slice(range);
        String repaired = Mojibake.repair(damaged);
        Location location = text.source().at(range);
        Finding finding = Finding.at(location, "'" + damaged + "' is UTF-8 read as Windows-1252");
        if (repaired.chars().anyMatch(EncodingMojibake::isLost)) {
            reporter.report(finding.advice("write what was meant: it was damaged before, too"));
            return;
        }
        Fix fix = Fix.of("Replace by '" + repaired + "'", new TextEdit(location, repaired));
        boolean safe = Characters.isInText(text, range.start()) && !examples.has(range, repaired);
        reporter.report(finding.advice("it was '" + repaired + "'").fix(safe ? fix : fix.unsafe()));
    }

    /** Whether a character stands for one that nobody knows any more. */
    private static boolean isLost(int c) {
        return c == '\uFFFD' || Character.isISOControl(c);
    }

    /** Tells where a page shows how damage looks: the right text stands on the same line. */
    private static final class Examples {

        private final SourceFile source;
        private final Map<String, Boolean> ofLine = new HashMap<>();
        private TextRange line = new TextRange(0, 0);

        Examples(SourceFile source) {
            this.source = source;
        }

        boolean has(TextRange damaged, String repaired) {
            if (damaged.start() >= line.end()) {
                line = source.lineRange(source.lines().lineOf(damaged.start()));
                ofLine.clear();
            }
            return ofLine.computeIfAbsent(repaired, text -> source.slice(line).contains(text));
        }
    }
}
