package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.AssessmentMapping;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;
import java.util.List;

/** See the page {@code assessment-text.md}, which is the documentation and the test of this rule. */
final class AssessmentText implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("assessment-text", "Each question and each option has a text to show", Severity.WARNING);

    private static final String TEXT = "text";

    /** Keys that show something in place of a text. */
    private static final List<String> INSTEAD = List.of("description", "image", "images", "title");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        Questions.each(text, (question, written) -> {
            String name = "question " + question.name();
            check(text, written, name, question.start(), reporter);
            written.items("options")
                    .forEach(option -> check(
                            text,
                            option,
                            "option number " + option.number() + " of " + name,
                            question.start(),
                            reporter));
        });
    }

    private static void check(
            LessonText text, AssessmentMapping item, String name, TextRange start, Reporter reporter) {
        DataEntry entry = item.entry(TEXT).orElse(null);
        if (entry == null) {
            if (INSTEAD.stream().noneMatch(key -> item.string(key).isPresent())) {
                reporter.report(Finding.at(text.source().at(start), "There is no text in " + name)
                        .advice("learners see nothing there, so write it")
                        .subject(name));
            }
        } else if (!(entry.value() instanceof DataScalar)) {
            reporter.report(Finding.at(
                    text.source().at(entry.place()),
                    "The text of " + name + " must be a text, found " + HugoScalars.shown(entry.value())));
        } else if (item.string(TEXT).isEmpty()) {
            reporter.report(Finding.at(text.source().at(entry.place()), "The text of " + name + " is empty")
                    .advice("learners see nothing there, so write it"));
        }
    }
}
