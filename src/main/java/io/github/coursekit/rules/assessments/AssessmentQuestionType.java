package io.github.coursekit.rules.assessments;

import io.github.coursekit.course.AssessmentMapping;
import io.github.coursekit.course.FrontMatterEdits;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.LessonWords;
import io.github.coursekit.text.EditDistance;
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
                                .advice("add one of " + String.join(", ", LessonWords.QUESTION_TYPES)));
            } else if (!LessonWords.QUESTION_TYPES.contains(type)) {
                Finding unknown = Finding.at(
                        text.source().at(question.type().orElseThrow().range()),
                        "The type of question " + question.name() + " is '" + type + "'");
                reporter.report(meant(type, written)
                        .map(right -> mended(text, written, type, right, unknown))
                        .orElse(unknown.advice("use one of " + String.join(", ", LessonWords.QUESTION_TYPES))));
            }
        });
    }

    private static Optional<String> meant(String type, AssessmentMapping question) {
        String word = word(type);
        if (CHOICES.contains(word)) {
            return Optional.of(correct(question) > 1 ? LessonWords.SOME_RIGHT : "single-answer");
        }
        return Optional.ofNullable(ALIASES.get(word)).or(() -> EditDistance.nearest(word, LessonWords.QUESTION_TYPES));
    }

    private static String word(String type) {
        return type.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static long correct(AssessmentMapping question) {
        return question.items("options").stream()
                .filter(option -> option.flag("isCorrect"))
                .count();
    }

    private static Finding mended(
            LessonText text, AssessmentMapping question, String type, String right, Finding unknown) {
        Finding meant = unknown.advice("did you mean '" + right + "'?");
        boolean sure = isSurely(word(type), right) && isAnswered(question, right);
        return question.value("type")
                .flatMap(value -> value instanceof DataScalar scalar
                        ? FrontMatterEdits.of(text).reworded(scalar, right)
                        : Optional.empty())
                .map(edit -> Fix.of("Replace by '" + right + "'", edit))
                .map(fix -> meant.fix(sure ? fix : fix.unsafe()))
                .orElse(meant);
    }

    /** With one right option a choice may still be one of several answers. */
    private static boolean isSurely(String word, String right) {
        return CHOICES.contains(word)
                ? right.equals(LessonWords.SOME_RIGHT)
                : ALIASES.containsKey(word)
                        || EditDistance.isTypo(word, right)
                        || right.equals(word + "s")
                        || word.equals(right + "s");
    }

    /** Whether the question has the answers that a type asks for. */
    private static boolean isAnswered(AssessmentMapping question, String type) {
        return switch (type) {
            case LessonWords.IN_WORDS -> question.string("correctAnswer").isPresent();
            case LessonWords.SOME_RIGHT -> correct(question) > 0;
            default -> correct(question) == 1;
        };
    }
}
