package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.AssessmentMapping;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.EditDistance;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** See the page {@code assessment-question-type.md}, which is the documentation and the test of this rule. */
final class AssessmentQuestionType implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("assessment-question-type", "A question has one of the known types", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    private static final List<String> TYPES =
            List.of("multiple-answers", "short-answer", "single-answer", "true-false");

    /** Words that other platforms have for these types. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("boolean", "true-false"),
            Map.entry("true-or-false", "true-false"),
            Map.entry("yes-no", "true-false"),
            Map.entry("single", "single-answer"),
            Map.entry("single-choice", "single-answer"),
            Map.entry("single-select", "single-answer"),
            Map.entry("radio", "single-answer"),
            Map.entry("multiple", "multiple-answers"),
            Map.entry("multi-select", "multiple-answers"),
            Map.entry("multiple-select", "multiple-answers"),
            Map.entry("checkbox", "multiple-answers"),
            Map.entry("checkboxes", "multiple-answers"),
            Map.entry("essay", "short-answer"),
            Map.entry("fill-in", "short-answer"),
            Map.entry("input", "short-answer"),
            Map.entry("open", "short-answer"),
            Map.entry("short", "short-answer"),
            Map.entry("text", "short-answer"));

    /** Words for a question with several options, of which one or more may be right. */
    private static final Set<String> CHOICES =
            Set.of("choice", "mcq", "multi-choice", "multichoice", "multiple-choice", "quiz");

    @Override
    public void check(LessonText text, Reporter reporter) {
        Questions.each(text, (question, written) -> {
            String type = question.kind();
            if (type.isEmpty()) {
                reporter.report(
                        Finding.at(text.source().at(question.start()), "Question " + question.name() + " has no type")
                                .advice("add one of " + String.join(", ", TYPES)));
            } else if (!TYPES.contains(type)) {
                String mend = meant(type, written)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("use one of " + String.join(", ", TYPES));
                reporter.report(Finding.at(
                                text.source().at(question.type().orElseThrow().range()),
                                "The type of question " + question.name() + " is '" + type + "'")
                        .advice(mend));
            }
        });
    }

    private static Optional<String> meant(String type, AssessmentMapping question) {
        String word = type.toLowerCase(Locale.ROOT).replace(' ', '-');
        if (CHOICES.contains(word)) {
            long correct = question.items("options").stream()
                    .filter(option -> option.flag("isCorrect"))
                    .count();
            return Optional.of(correct > 1 ? "multiple-answers" : "single-answer");
        }
        return Optional.ofNullable(ALIASES.get(word)).or(() -> EditDistance.nearest(word, TYPES));
    }
}
