package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.AssessmentMapping;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.Question;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.LessonWords;
import io.github.coursekit.text.Excerpt;
import io.github.coursekit.text.TextRange;
import java.util.HashMap;
import java.util.Map;

/** See the page {@code assessment-text.md}, which is the documentation and the test of this rule. */
final class AssessmentText implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "assessment-text", "Each question and each option has a text of its own to show", Severity.WARNING);

    private static final String TEXT = "text";

    private static final int LONGEST_SHOWN = 60;

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
            checkEqual(text, question, written, reporter);
        });
    }

    /** Letter case counts: it may be what the question is about. What is in an image may differ where texts do not. */
    private static void checkEqual(LessonText text, Question question, AssessmentMapping written, Reporter reporter) {
        Map<String, DataEntry> first = new HashMap<>();
        for (AssessmentMapping option : written.items("options")) {
            DataEntry entry = option.entry(TEXT).orElse(null);
            String shown = option.string(TEXT).orElse("").replaceAll("\\s++", " ");
            boolean alone = LessonWords.INSTEAD_OF_TEXT.stream()
                    .noneMatch(key -> option.entry(key).isPresent());
            if (entry == null || shown.isEmpty() || !alone) {
                continue;
            }
            DataEntry earlier = first.putIfAbsent(shown, entry);
            if (earlier != null) {
                reporter.report(Finding.at(
                                text.source().at(entry.place()),
                                "Two options of question " + question.name() + " have the text '"
                                        + Excerpt.shown(shown, LONGEST_SHOWN) + "'")
                        .advice("learners cannot tell them apart, so change one")
                        .related(text.source().at(earlier.place()), "the first one"));
            }
        }
    }

    private static void check(
            LessonText text, AssessmentMapping item, String name, TextRange start, Reporter reporter) {
        DataEntry entry = item.entry(TEXT).orElse(null);
        if (entry == null) {
            if (LessonWords.INSTEAD_OF_TEXT.stream()
                    .noneMatch(key -> item.string(key).isPresent())) {
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
