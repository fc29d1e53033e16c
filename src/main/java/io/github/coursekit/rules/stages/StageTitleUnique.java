package io.github.coursekit.rules.stages;

import io.github.coursekit.course.LessonHeading;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.Stage;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** See the page {@code stage-title-unique.md}, which is the documentation and the test of this rule. */
final class StageTitleUnique implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("stage-title-unique", "No two stages of a lesson have the same title", Severity.WARNING);

    /** A heading that others stand below, and the stages right below it by title. */
    private record Open(int level, Map<String, Stage> first) {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        if (text.lesson().stages().size() < 2) {
            return; // as in most lessons
        }
        Map<TextRange, Stage> stages =
                text.lesson().stages().stream().collect(Collectors.toMap(Stage::range, Function.identity()));
        // The stages seen under each heading that is open, the shallowest first.
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0, new HashMap<>()));
        for (LessonHeading heading : text.lesson().headings()) {
            while (open.element().level >= heading.level()) {
                open.pop();
            }
            Stage stage = stages.get(heading.range());
            if (stage != null) {
                check(text, stage, open.element().first, reporter);
            }
            open.push(new Open(heading.level(), new HashMap<>()));
        }
    }

    private static void check(LessonText text, Stage stage, Map<String, Stage> first, Reporter reporter) {
        Stage earlier = first.putIfAbsent(stage.title().toLowerCase(Locale.ROOT), stage);
        if (earlier != null) {
            reporter.report(
                    Finding.at(text.source().at(stage.range()), "A second stage is called '" + stage.title() + "'")
                            .advice("give each stage a title of its own")
                            .related(text.source().at(earlier.range()), "the first stage of that title"));
        }
    }
}
