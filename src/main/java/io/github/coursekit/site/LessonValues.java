package io.github.coursekit.site;

import io.github.coursekit.text.IgnoringCase;
import java.util.List;
import java.util.Set;

/** The words that keys of lessons' front matter take; {@link LessonTypes} has those of the type. */
public final class LessonValues {

    /** What {@code level} takes, the easiest first. */
    public static final List<String> LEVELS = List.of("beginner", "intermediate", "advanced");

    /** What the {@code type} of a question takes, sorted. */
    public static final List<String> QUESTION_TYPES =
            List.of("multiple-answers", "short-answer", "single-answer", "true-false");

    /** The keys at the top of front matter that are true or false; letter case does not count. */
    public static final Set<String> FLAGS = IgnoringCase.set(
            List.of("draft", "final", "headless", "isCJKLanguage", "isOptional", "is_optional", "toc"));

    private LessonValues() {}
}
