package io.github.coursekit.pages;

import io.github.coursekit.text.SourceFile;
import java.io.IOException;

/** Gives the text of a lesson, which a course does not keep. */
@FunctionalInterface
public interface LessonTexts {

    /**
     * {@return the text that the lesson was read from} Asked on several threads at once.
     *
     * @param path the path of a lesson of the course
     * @throws IOException when it cannot be read, or changed meanwhile
     */
    SourceFile text(String path) throws IOException;
}
