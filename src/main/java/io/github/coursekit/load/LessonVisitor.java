package io.github.coursekit.load;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.work.Activity;
import java.util.Optional;

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

    /**
     * {@return the lesson, when it is known from an earlier time: then its file is not parsed, and {@link #visit} is not called for it} Called on a worker
     * thread, at once for other lessons.
     *
     * @param file the file, which need not be read
     * @param inherited what its sections hand down to it
     * @throws FileProblemException when the file had to be read, and cannot be
     */
    default Optional<Lesson> known(LessonFile file, Cascade inherited) throws FileProblemException {
        return Optional.empty();
    }
}
