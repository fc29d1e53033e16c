package io.github.coursekit.lint;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.Suppression;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.rule.Violation;
import java.util.List;

/**
 * All that linting one lesson by itself brought.
 *
 * @param lesson the lesson
 * @param violations what the rules on single lessons found
 * @param undecided what they could not judge
 * @param suppressions the suppressions in it
 * @param tooMany whether there were more violations than are kept
 */
public record KeptLesson(
        Lesson lesson,
        List<Violation> violations,
        List<UndecidedPlace> undecided,
        List<Suppression> suppressions,
        boolean tooMany) {

    /** Copies the lists. */
    public KeptLesson {
        violations = List.copyOf(violations);
        undecided = List.copyOf(undecided);
        suppressions = List.copyOf(suppressions);
    }
}
