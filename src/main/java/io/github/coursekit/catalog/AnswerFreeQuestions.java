package io.github.coursekit.catalog;

import io.github.coursekit.course.Assessment;
import io.github.coursekit.course.PlacedText;
import io.github.coursekit.course.Question;
import io.github.coursekit.course.QuestionOption;
import io.github.coursekit.site.LessonWords;
import io.github.coursekit.text.RelativePaths;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The questions of an assessment as a catalog has them: nothing in them tells what is right. Descriptions and explanations are not kept of a course at all. Options
 * stand in the order of their texts, since authors often write the right one first, or write down what is to be sorted in its order; and where the answer is
 * not chosen but written, what stands under options is the answer.
 */
final class AnswerFreeQuestions {

    private static final Comparator<CatalogQuestion.Option> ORDER = Comparator.comparing(CatalogQuestion.Option::text)
            .thenComparing(option -> option.id().orElse(""))
            .thenComparing(option -> option.images().toString());

    private AnswerFreeQuestions() {}

    static CatalogAssessment of(Assessment assessment) {
        return new CatalogAssessment(assessment.questions().stream()
                .map(AnswerFreeQuestions::question)
                .toList());
    }

    private static CatalogQuestion question(Question question) {
        return new CatalogQuestion(
                text(question.id()).filter(id -> !tells(id, question.options())),
                Optional.of(question.kind()).filter(kind -> !kind.isEmpty()),
                question.text(),
                question.marks().flatMap(CatalogNumbers::canonical),
                question.images().stream().filter(image -> !tells(image)).toList(),
                question.hints(),
                isChosen(question.kind()) ? options(question) : List.of());
    }

    private static boolean isChosen(String kind) {
        return LessonWords.QUESTION_TYPES.contains(kind) && !kind.equals(LessonWords.IN_WORDS);
    }

    private static List<CatalogQuestion.Option> options(Question question) {
        List<String> ids = ids(question.options());
        boolean withIds = ids.size() == question.options().size() && OptionLabels.are(ids);
        boolean withImages = question.options().stream()
                .flatMap(option -> option.images().stream())
                .noneMatch(AnswerFreeQuestions::tells);
        return question.options().stream()
                .map(option -> new CatalogQuestion.Option(
                        withIds ? text(option.id()) : Optional.empty(),
                        option.text(),
                        withImages ? option.images() : List.of()))
                .sorted(ORDER)
                .toList();
    }

    /** Whether the id of a question tells its answer: {@code q7-answer}, or {@code q7-b} where an option is {@code b}. Questions are numbered themselves. */
    private static boolean tells(String id, List<QuestionOption> options) {
        return AnswerWords.inName(id) || ids(options).stream().anyMatch(option -> endsWith(id, option));
    }

    private static boolean endsWith(String id, String option) {
        int start = id.length() - option.length();
        return start >= 0
                && !option.chars().allMatch(Character::isDigit)
                && id.regionMatches(true, start, option, 0, option.length())
                && (start == 0 || !Character.isLetterOrDigit(id.charAt(start - 1)));
    }

    private static boolean tells(String image) {
        return AnswerWords.inName(RelativePaths.nameOf(image));
    }

    private static List<String> ids(List<QuestionOption> options) {
        return options.stream().flatMap(option -> text(option.id()).stream()).toList();
    }

    private static Optional<String> text(Optional<PlacedText> placed) {
        return placed.map(PlacedText::text);
    }
}
