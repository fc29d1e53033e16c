package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;

/** See the page {@code assessment-answer-key.md}, which is the documentation and the test of this rule. */
public final class AssessmentAnswerKey implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("assessment-answer-key", "The answer key of a question fits its type", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        Questions.each(text, question -> {
            String fault = switch (question.type()) {
                case "single-answer", "true-false" -> oneCorrect(question);
                case "multiple-answers" -> someCorrect(question);
                case "short-answer" -> question.string("correctAnswer").isPresent() ? "" : "has no correctAnswer";
                default -> ""; // told by assessment-question-type
            };
            if (!fault.isEmpty()) {
                reporter.report(text.source().at(place(question)), "Question " + question.name() + " " + fault);
            }
        });
    }

    private static String oneCorrect(Questions.Item question) {
        long correct = correct(question);
        if (question.items("options").size() < 2) {
            return "needs at least two options";
        }
        return correct == 1
                ? ""
                : "needs just one correct option, found " + correct + "; set 'isCorrect: true' at one of them"
                        + (correct > 1 ? ", or make it multiple-answers" : "");
    }

    private static String someCorrect(Questions.Item question) {
        if (question.items("options").size() < 2) {
            return "needs at least two options";
        }
        return correct(question) > 0 ? "" : "needs at least one correct option; set 'isCorrect: true' at each";
    }

    private static long correct(Questions.Item question) {
        return question.items("options").stream()
                .filter(option -> option.flag("isCorrect"))
                .count();
    }

    private static TextRange place(Questions.Item question) {
        return question.entry("options").map(entry -> entry.key().range()).orElseGet(question::start);
    }
}
