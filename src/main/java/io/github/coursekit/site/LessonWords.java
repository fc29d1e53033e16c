package io.github.coursekit.site;

import io.github.coursekit.text.IgnoringCase;
import java.util.List;
import java.util.Set;

/** The words that values of front matter are chosen from, where course sites know no others. */
public final class LessonWords {

    /** What {@code level} says. */
    public static final List<String> LEVELS = List.of("beginner", "intermediate", "advanced");

    /** The types of questions. */
    public static final List<String> QUESTION_TYPES =
            List.of("multiple-answers", "short-answer", "single-answer", "true-false");

    /** The types of questions of which one option is right. */
    public static final List<String> ONE_RIGHT = List.of("single-answer", "true-false");

    /** The type of questions of which one option or more are right. */
    public static final String SOME_RIGHT = "multiple-answers";

    /** The type of questions that are answered in words. */
    public static final String IN_WORDS = "short-answer";

    /** The settings of an assessment that count something, in camelCase. */
    public static final List<String> COUNTS = List.of("maxAttempts", "numberOfQuestions", "timeLimit");

    /** The setting of an assessment that is a percentage, in camelCase. */
    public static final String PERCENTAGE = "passPercentage";

    /** What can show something in place of the text of a question or an option. */
    public static final List<String> INSTEAD_OF_TEXT = List.of("description", "image", "images", "title");

    /** What only a question of an assessment has, in camelCase. */
    public static final List<String> OF_QUESTIONS = List.of(LessonKeys.CORRECT_ANSWER, "marks", "options");

    /** The keys at the top of front matter that are true or false; letter case does not count. */
    public static final Set<String> FLAGS = IgnoringCase.set(
            List.of("draft", "final", "headless", "isCJKLanguage", "isOptional", "is_optional", "toc"));

    private LessonWords() {}
}
