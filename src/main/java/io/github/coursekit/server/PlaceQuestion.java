package io.github.coursekit.server;

import io.github.coursekit.course.Lesson;
import org.jspecify.annotations.Nullable;

/**
 * A question about a place in a lesson.
 *
 * @param <T> what the editor is told
 */
@FunctionalInterface
interface PlaceQuestion<T> {

    /** {@code offset} counts UTF-16 units from 0; the answer is null where there is none. */
    @Nullable
    T of(View view, Lesson lesson, int offset);
}
