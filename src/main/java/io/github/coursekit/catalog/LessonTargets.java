package io.github.coursekit.catalog;

import io.github.coursekit.course.Lesson;
import java.util.List;

/** Tells where destinations of lessons lead within their course, and in what the site serves beside it. */
@FunctionalInterface
public interface LessonTargets {

    /**
     * {@return where the destinations of a lesson lead, in any order} The paths of what is no part of the course begin with {@code ../}.
     *
     * @param lesson the lesson
     */
    List<CatalogTarget> of(Lesson lesson);

    /**
     * {@return where the destinations of a text in the front matter of a lesson lead, in any order}
     *
     * @param lesson the lesson
     * @param markdown the text, such as that of a question
     */
    default List<CatalogTarget> of(Lesson lesson, String markdown) {
        return List.of();
    }
}
