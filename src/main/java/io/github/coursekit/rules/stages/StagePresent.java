package io.github.coursekit.rules.stages;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

/** See the page {@code stage-present.md}, which is the documentation and the test of this rule. */
final class StagePresent implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("stage-present", "A lesson that stages.lessons names has stages", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        boolean expected = text.settings().needsStages(text.lesson().path());
        if (expected && text.lesson().readable() && text.lesson().stages().isEmpty()) {
            String roles = String.join(", ", text.settings().roles());
            reporter.report(Finding.at(
                            text.source().at(text.block().opener()),
                            "The lesson has no stage, but course.yaml expects some (stages.lessons)")
                    .advice("give a heading an entry for each role (" + roles + ")"));
        }
    }
}
