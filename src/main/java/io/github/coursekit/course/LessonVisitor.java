package io.github.coursekit.course;

import io.github.coursekit.work.Activity;

/** Is handed each lesson while its text is there. */
@FunctionalInterface
public interface LessonVisitor {

    /**
     * Looks at a lesson; called on a worker thread, at once with other lessons. It may still be running when the course has been loaded: then the lesson
     * took too long and was given up.
     *
     * @param text the lesson with its text
     * @param activity is told what is being done, step by step
     */
    void visit(LessonText text, Activity activity);
}
