package io.github.coursekit.rules.stages;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.Stage;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.List;
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
        List<String> roles = text.settings().roles();
        for (Stage stage : text.lesson().stages()) {
            List<String> missing =
                    roles.stream().filter(role -> stage.entry(role).isEmpty()).toList();
            if (!missing.isEmpty()) {
                Optional<Fix> fix = MissingEntries.fix(text.source(), roles, stage, missing);
                for (String role : missing) {
                    Finding finding = finding(text, stage, role);
                    reporter.report(fix.map(finding::fix).orElse(finding));
                }
            }
        }
    }

    private static Finding finding(LessonText text, Stage stage, String role) {
        Finding finding = Finding.at(
                        text.source().at(stage.range()), "Stage '%s' has no %s entry".formatted(stage.title(), role))
                .advice("add '- **" + role + "**: ...', or if this is no stage name it in stages.ignore")
                .subject(role);
        return text.lesson().stages().stream()
                .filter(other -> other.entry(role).isPresent())
                .findFirst()
                .map(other -> withExample(finding, text, other, role))
                .orElse(finding);
    }

    private static Finding withExample(Finding finding, LessonText text, Stage stage, String role) {
        return finding.related(
                text.source().at(stage.entry(role).orElseThrow().range()),
                "the " + role + " entry of stage '" + stage.title() + "'");
    }
}
