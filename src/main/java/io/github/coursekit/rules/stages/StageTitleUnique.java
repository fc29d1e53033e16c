package io.github.coursekit.rules.stages;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.Stage;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.RelatedLocation;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** See the page {@code stage-title-unique.md}, which is the documentation and the test of this rule. */
public final class StageTitleUnique implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("stage-title-unique", "No two stages of a lesson have the same title", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        Map<String, Stage> first = new HashMap<>();
        for (Stage stage : text.lesson().stages()) {
            Stage earlier = first.putIfAbsent(stage.title().toLowerCase(Locale.ROOT), stage);
            if (earlier != null) {
                reporter.report(
                        text.source().at(stage.range()),
                        "A second stage is called '" + stage.title() + "'; give each stage a title of its own",
                        new RelatedLocation(text.source().at(earlier.range()), "the first stage of that title"),
                        null);
            }
        }
    }
}
