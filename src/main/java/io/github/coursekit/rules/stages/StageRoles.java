package io.github.coursekit.rules.stages;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.Stage;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.Optional;

/** See the page {@code stage-roles.md}, which is the documentation and the test of this rule. */
final class StageRoles implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("stage-roles", "Each stage has an entry for each role", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (String role : text.settings().roles()) {
            Optional<Stage> example = text.lesson().stages().stream()
                    .filter(stage -> stage.entry(role).isPresent())
                    .findFirst();
            for (Stage stage : text.lesson().stages()) {
                if (stage.entry(role).isEmpty()) {
                    Finding finding = Finding.at(
                                    text.source().at(stage.range()),
                                    "Stage '%s' has no %s entry".formatted(stage.title(), role))
                            .advice("add '- **" + role + "**: ...', or if this is no stage name it in stages.ignore")
                            .subject(role);
                    reporter.report(example.map(other -> withExample(finding, text, other, role))
                            .orElse(finding));
                }
            }
        }
    }

    private static Finding withExample(Finding finding, LessonText text, Stage stage, String role) {
        return finding.related(
                text.source().at(stage.entry(role).orElseThrow().range()),
                "the " + role + " entry of stage '" + stage.title() + "'");
    }
}
