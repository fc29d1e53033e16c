package io.github.coursekit.pages;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import java.time.Instant;
import java.util.Optional;

/**
 * Which lessons are published at a time, as Hugo has it. See <a href="https://gohugo.io/content-management/front-matter/">its documentation</a>.
 *
 * @param course the course
 * @param time the time
 */
record Publication(Course course, Instant time) {

    boolean isPublished(Lesson lesson) {
        return isPage(lesson)
                && !lesson.frontMatter().publication().draft()
                && starts(lesson).filter(time::isBefore).isEmpty()
                && ends(lesson).filter(end -> !time.isBefore(end)).isEmpty();
    }

    /** Whether a lesson is published at some times and not at others. */
    boolean dependsOnTime(Lesson lesson) {
        return isPage(lesson)
                && (starts(lesson).filter(time::isBefore).isPresent()
                        || ends(lesson).filter(time::isBefore).isPresent());
    }

    private boolean isPage(Lesson lesson) {
        return lesson.readable()
                && course.isPage(lesson)
                && !lesson.frontMatter().isOnlyLinked()
                && !course.settings().site().places(lesson.path()).isEmpty();
    }

    private static Optional<Instant> starts(Lesson lesson) {
        FrontMatter frontMatter = lesson.frontMatter();
        return frontMatter
                .instant("publishDate", "pubDate", "published")
                .or(() -> frontMatter.hasKey("date") ? frontMatter.order().date() : Optional.empty());
    }

    private static Optional<Instant> ends(Lesson lesson) {
        return lesson.frontMatter().instant("expiryDate", "unpublishDate");
    }
}
