package io.github.coursekit.rules.stages;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.course.Stage;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

/** See the page {@code stage-role-content.md}, which is the documentation and the test of this rule. */
final class StageRoleContent implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("stage-role-content", "The entry of a role says something", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (Stage stage : text.lesson().stages()) {
            for (RoleEntry entry : stage.entries()) {
                if (entry.empty()) {
                    reporter.report(Finding.at(
                                    text.source().at(entry.labelRange()),
                                    "The " + entry.role() + " entry of stage '" + stage.title() + "' is empty")
                            .advice("say what " + entry.role() + " does in this stage"));
                }
            }
        }
    }
}
