package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import java.util.List;

/** The pages that a platform lists by themselves. */
final class Roots {

    private static final List<String> TYPES = List.of("learning-path", "challenge", "certification");

    private Roots() {}

    static List<Lesson> of(Course course) {
        return course.lessons().stream()
                .filter(lesson -> lesson.readable() && lesson.frontMatter().type() != null)
                .filter(lesson -> TYPES.contains(lesson.frontMatter().type()))
                .toList();
    }
}
