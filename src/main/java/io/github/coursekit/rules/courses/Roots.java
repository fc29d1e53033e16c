package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.text.Location;
import java.util.List;

/** The pages that a platform lists by themselves. */
final class Roots {

    private Roots() {}

    static List<Lesson> of(Course course) {
        return course.lessons().stream()
                .filter(lesson -> lesson.readable() && lesson.isRoot() && !lesson.isSnippet())
                .toList();
    }

    /** The place of a root's id. */
    static Location id(Lesson root) {
        return root.at(root.frontMatter().names().idPlace().orElse(root.frontMatterOpener()));
    }
}
