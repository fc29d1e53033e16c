package io.github.coursekit.rules.stages;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.Stage;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.RelatedLocation;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import org.jspecify.annotations.Nullable;

/** See the page {@code stage-roles.md}, which is the documentation and the test of this rule. */
public final class StageRoles implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("stage-roles", "Each stage has an entry for each role", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (String role : text.settings().roles()) {
            RelatedLocation sibling = sibling(text.lesson(), role);
            for (Stage stage : text.lesson().stages()) {
                if (stage.entry(role).isEmpty()) {
                    reporter.report(
                            text.source().at(stage.range()),
                            "Stage '%s' has no %s entry; add '- **%s**: ...', or if this is no stage name it in stages.ignore"
                                    .formatted(stage.title(), role, role),
                            sibling,
                            null);
                }
            }
        }
    }

    private static @Nullable RelatedLocation sibling(Lesson lesson, String role) {
        return lesson.stages().stream()
                .flatMap(stage -> stage.entry(role).stream()
                        .map(entry -> new RelatedLocation(
                                lesson.at(entry.range()), "the " + role + " entry of stage '" + stage.title() + "'")))
                .findFirst()
                .orElse(null);
    }
}
