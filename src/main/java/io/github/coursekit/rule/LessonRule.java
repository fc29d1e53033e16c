package io.github.coursekit.rule;

import io.github.coursekit.course.LessonText;

/** A rule that looks at one lesson at a time. */
public non-sealed interface LessonRule extends Rule {

    /**
     * Reports what is wrong with a lesson.
     *
     * @param text the lesson with its text
     * @param reporter takes the violations
     */
    void check(LessonText text, Reporter reporter);
}
