package io.github.coursekit.report.html;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.report.ReportPaths;
import java.util.List;

/**
 * What the top of the page says.
 *
 * @param title the course's title
 * @param folder the content folder, as it is shown; empty for the project's own folder
 * @param health how many violations there are
 * @param files how many files have any
 * @param lessons how many lessons there are
 * @param unreadable how many of them have no front matter that can be read
 * @param undecided how many links cannot be judged
 * @param sections how many sections there are, the content folder not among them
 * @param words how many words there are to read
 * @param clean the lessons without violations against those with some, as a bar
 */
record Overview(
        String title,
        String folder,
        Health health,
        int files,
        int lessons,
        int unreadable,
        int undecided,
        int sections,
        int words,
        Bar clean) {

    static Overview of(LintResult result, ReportPaths paths, LessonFacts facts, int files) {
        Course course = result.course();
        int lessons = course.lessons().size();
        List<Bar.Part> parts = List.of(
                part(course, facts, "clean", "without violations"),
                part(course, facts, "info", "with infos only"),
                part(course, facts, "warning", "with warnings"),
                part(course, facts, "error", "with errors"));
        return new Overview(
                CourseMap.title(course),
                Shown.text(paths.contentFolder()),
                Health.of(result.violations()),
                files,
                lessons,
                course.unreadableLessons(),
                result.undecided().size(),
                new SectionIndex(course).all().size() - 1,
                LessonFacts.words(course.lessons()),
                Bar.of(parts, lessons));
    }

    private static Bar.Part part(Course course, LessonFacts facts, String worst, String text) {
        long lessons = facts.count(course, worst);
        return new Bar.Part(lessons, worst, Shown.count(lessons, "lesson") + " " + text);
    }

    String time() {
        return Shown.time(Lesson.minutes(words));
    }

    /** The verdict in one sentence. */
    String verdict() {
        if (health.total() == 0) {
            return "Nothing to mend";
        }
        return Shown.count(health.total(), "violation") + " in " + Shown.count(files, "file");
    }
}
