package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.site.Site;
import java.util.List;

/** The pages that Hugo writes at any time: no snippets, none that the site does not take or only has links to, and none that may have expired. */
final class PublishedPages {

    private PublishedPages() {}

    static List<Lesson> of(Course course) {
        Site site = course.settings().site();
        return course.lessons().stream()
                .filter(lesson -> !lesson.isSnippet()
                        && !lesson.frontMatter().mayExpire()
                        && !lesson.frontMatter().isOnlyLinked()
                        && !site.places(lesson.path()).isEmpty())
                .toList();
    }
}
