package io.github.coursekit.server;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.file.PathNames;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.Violation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A course as it was checked at one moment; it never changes.
 *
 * @param folder the content folder, absolute
 * @param result what the check found
 */
record View(Path folder, LintResult result) {

    Course course() {
        return result.course();
    }

    /** The file at a path of the course. */
    Path file(String path) {
        return PathNames.resolve(folder, path);
    }

    /** The lesson of a file. */
    Optional<Lesson> lesson(Path file) {
        return file.startsWith(folder) && !file.equals(folder)
                ? lesson(PathNames.relativize(folder, file))
                : Optional.empty();
    }

    private Optional<Lesson> lesson(String path) {
        List<Lesson> lessons = course().lessons(); // sorted by path
        int low = 0;
        int high = lessons.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = lessons.get(middle).path().compareTo(path);
            if (order == 0) {
                return Optional.of(lessons.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** What was found in a lesson. */
    List<Violation> violations(Lesson lesson) {
        return result.violations().stream()
                .filter(violation -> violation.location().path().equals(lesson.path()))
                .toList();
    }
}
