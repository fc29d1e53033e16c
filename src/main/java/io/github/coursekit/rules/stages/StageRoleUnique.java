package io.github.coursekit.rules.stages;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.course.Stage;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.HashMap;
import java.util.Map;

/** See the page {@code stage-role-unique.md}, which is the documentation and the test of this rule. */
final class StageRoleUnique implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("stage-role-unique", "A stage has one entry for a role", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (Stage stage : text.lesson().stages()) {
            Map<String, RoleEntry> firstByRole = new HashMap<>();
            for (RoleEntry entry : stage.entries()) {
                RoleEntry first = firstByRole.putIfAbsent(entry.role(), entry);
                if (first != null) {
                    reporter.report(Finding.at(
                                    text.source().at(entry.labelRange()),
                                    "Stage '%s' has a second %s entry".formatted(stage.title(), entry.role()))
                            .advice("join the two")
                            .related(text.source().at(first.labelRange()), "the first " + entry.role() + " entry"));
                }
            }
        }
    }
}
