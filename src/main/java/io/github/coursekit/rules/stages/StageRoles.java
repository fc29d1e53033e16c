package io.github.coursekit.rules.stages;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.Stage;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        Map<String, Stage> examples = examples(text.lesson().stages());
        for (Stage stage : text.lesson().stages()) {
            List<String> missing =
                    roles.stream().filter(role -> stage.entry(role).isEmpty()).toList();
            if (!missing.isEmpty()) {
                Optional<Fix> fix = MissingEntries.fix(text.source(), roles, stage, missing);
                for (String role : missing) {
                    Finding finding = finding(text, stage, role, examples.get(role));
                    reporter.report(fix.map(finding::fix).orElse(finding));
                }
            }
        }
    }

    /** The first stage with an entry for each role. */
    private static Map<String, Stage> examples(List<Stage> stages) {
        Map<String, Stage> examples = new HashMap<>();
        stages.forEach(stage -> stage.entries().forEach(entry -> examples.putIfAbsent(entry.role(), stage)));
        return examples;
    }

    private static Finding finding(LessonText text, Stage stage, String role, @Nullable Stage example) {
        Finding finding = Finding.at(
                        text.source().at(stage.range()), "Stage '%s' has no %s entry".formatted(stage.title(), role))
                .advice("add '- **" + role + "**: ...', or if this is no stage name it in stages.ignore")
                .subject(role);
        return example == null ? finding : withExample(finding, text, example, role);
    }

    private static Finding withExample(Finding finding, LessonText text, Stage stage, String role) {
        return finding.related(
                text.source().at(stage.entry(role).orElseThrow().range()),
                "the " + role + " entry of stage '" + stage.title() + "'");
    }
}
