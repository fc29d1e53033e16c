package io.github.coursekit.rules.stages;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.course.Stage;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;

/** See the page {@code stage-role-name.md}, which is the documentation and the test of this rule. */
final class StageRoleName implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("stage-role-name", "The label of an entry is spelt as the role", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (Stage stage : text.lesson().stages()) {
            for (RoleEntry entry : stage.entries()) {
                if (!entry.isExact()) {
                    Finding nearly = Finding.at(
                                    text.source().at(entry.labelRange()),
                                    "The label '" + entry.label() + "' is nearly a role")
                            .advice("write '" + entry.role() + "'");
                    boolean exact = text.source().slice(entry.labelRange()).equals(entry.label());
                    reporter.report(exact ? nearly.fix(fix(nearly.location(), entry)) : nearly);
                }
            }
        }
    }

    /** What is near, and no slip of the keyboard, may be a word of its own. */
    private static Fix fix(Location place, RoleEntry entry) {
        Fix fix = Fix.of("Replace by '" + entry.role() + "'", new TextEdit(place, entry.role()));
        String label = entry.label().replaceAll("[.\u2010\u2011]", "");
        return EditDistance.isTypo(label, entry.role()) ? fix : fix.unsafe();
    }
}
