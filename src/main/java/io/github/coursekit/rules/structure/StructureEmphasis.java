package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** See the page {@code structure-emphasis.md}, which is the documentation and the test of this rule. */
final class StructureEmphasis implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("structure-emphasis", "Asterisks make text bold, and are not shown", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        List<Run> runs = text.markdown().runs();
        List<BoldMark> marks = new ArrayList<>();
        ShownAsterisks shown = new ShownAsterisks(text.source(), reporter);
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            // With entities or escapes in a text the place of an asterisk cannot be told.
            boolean exact = run.kind() == Run.Kind.TEXT
                    && run.mayHold('*')
                    && run.text().indexOf('*') >= 0
                    && run.text().length() == run.range().length()
                    && !text.markdown().isHanded(run.range());
            if (exact) {
                marks.addAll(BoldMark.in(text.source(), run.range()));
                if (i > 0 && run.text().startsWith("*")) {
                    shown.behind(runs.get(i - 1).outer(), run.range());
                }
                if (i + 1 < runs.size() && run.text().endsWith("*")) {
                    shown.before(runs.get(i + 1).outer(), run.range());
                }
            }
        }
        shown.check(marks);
    }
}
