package io.github.coursekit.course;

import java.util.List;

/**
 * The questions of a lesson of type {@value io.github.coursekit.site.LessonTypes#ASSESSMENT}.
 *
 * @param questionIds the ids of its questions, in order; a question without one is left out
 */
public record Assessment(List<String> questionIds) {

    /** Copies the list. */
    public Assessment {
        questionIds = List.copyOf(questionIds);
    }
}
