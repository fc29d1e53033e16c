package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.site.Site;
import java.util.List;

/** The pages that have a URL: no snippets, and none that the site does not take. */
final class PublishedPages {

    private PublishedPages() {}

    static List<Lesson> of(Course course) {
        Site site = course.settings().site();
        return course.lessons().stream()
                .filter(lesson ->
                        !lesson.isSnippet() && !site.places(lesson.path()).isEmpty())
                .toList();
    }
}
