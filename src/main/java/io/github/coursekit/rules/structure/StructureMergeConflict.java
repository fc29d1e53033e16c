package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;

/** See the page {@code structure-merge-conflict.md}, which is the documentation and the test of this rule. */
final class StructureMergeConflict implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("structure-merge-conflict", "No markers of a merge conflict", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        SourceFile source = text.source();
        boolean open = false;
        for (int line = 1; line <= source.lines().count(); line++) {
            int start = source.lines().start(line);
            boolean opens = source.text().startsWith("<<<<<<< ", start);
            boolean closes = source.text().startsWith(">>>>>>> ", start);
            if (!opens && !closes) {
                continue; // as nearly every line
            }
            TextRange range = source.lineRange(line);
            if ((opens || !open) && !text.markdown().isInCodeBlock(range)) {
                reporter.report(Finding.at(source.at(range), "A merge conflict was left here")
                        .advice("choose one side and remove the lines with <<<<<<<, ======= and >>>>>>>"));
            }
            open = opens;
        }
    }
}
