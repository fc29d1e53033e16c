package io.github.coursekit.goal;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseNode;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.course.Section;
import io.github.coursekit.course.Stage;
import io.github.coursekit.report.Summary;
import io.github.coursekit.target.CourseAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints the tree of a course in the order that readers see: weights, titles, stages, words and minutes. */
public final class Outline {

    private Outline() {}

    /**
     * {@return the lines to print; a line break within one belongs to a title; empty when the project has no course}
     *
     * @param project where the course stands
     * @throws GoalException when a setting is wrong or a file cannot be read
     */
    public static Optional<List<String>> run(Project project) throws GoalException {
        Optional<Path> folder = project.contentFolder();
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            Course course = project.course(folder.get());
            OutlineLines lines = new OutlineLines();
            append(course.root(), 0, lines);
            others(course)
                    .forEach((name, links) ->
                            lines.line(0, "Leads to the course " + name + ": " + Summary.count(links, "link")));
            return Optional.of(lines.all());
        } catch (IOException e) {
            throw new GoalException("The content folder " + folder.get() + " cannot be read: " + e, e);
        }
    }

    /** How many links lead to which other courses, by their addresses. */
    private static SortedMap<String, Long> others(Course course) {
        return course.lessons().stream()
                .flatMap(lesson -> lesson.links().stream())
                .flatMap(link -> CourseAddress.of(link.destination()).stream())
                .collect(Collectors.groupingBy(CourseAddress::course, TreeMap::new, Collectors.counting()));
    }

    private static void append(Section section, int depth, OutlineLines lines) {
        String title = section.page().map(Outline::title).orElseGet(() -> OutlineLines.titleOfFolder(section.path()));
        lines.section(depth, title, words(section));
        for (CourseNode child : section.children()) {
            if (child instanceof Section below) {
                append(below, depth + 1, lines);
            } else if (child instanceof Lesson lesson) {
                append(lesson, depth + 1, lines);
            }
        }
    }

    private static void append(Lesson lesson, int depth, OutlineLines lines) {
        lines.lesson(
                depth,
                title(lesson),
                lesson.words(),
                lesson.assessment().map(assessment -> assessment.questions().size()),
                lesson.frontMatter().publication().draft());
        for (Stage stage : lesson.stages()) {
            lines.stage(depth + 1, stage.title(), stage.entries().stream().map(RoleEntry::role));
        }
    }

    private static String title(Lesson page) {
        return OutlineLines.title(
                page.frontMatter().order().weight(), page.frontMatter().names().title(), page.path());
    }

    private static int words(Section section) {
        int words = section.page().map(Lesson::words).orElse(0);
        for (CourseNode child : section.children()) {
            words += child instanceof Section below ? words(below) : ((Lesson) child).words();
        }
        return words;
    }
}
