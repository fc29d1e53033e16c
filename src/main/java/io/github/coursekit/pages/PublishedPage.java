package io.github.coursekit.pages;

import io.github.coursekit.course.Lesson;
import java.util.Optional;

/**
 * A page that is served.
 *
 * @param name its file below the folder that is served, with {@code /}
 * @param lesson what it shows; empty for a mere list of what lies below it
 * @param title its title for links
 * @param language the code of its language; empty for the main one
 */
record PublishedPage(String name, Optional<Lesson> lesson, String title, String language) {

    /** Without the lesson, which is long. */
    @Override
    public String toString() {
        return name + " '" + title + "' " + language;
    }
}
