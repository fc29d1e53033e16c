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
            lines.tree(0, part(course.root()));
            others(course)
                    .forEach((name, links) ->
                            lines.line(0, "Leads to the course " + name + ": " + Summary.count(links, "link")));
            return Optional.of(lines.all());
        } catch (IOException e) {
            throw GoalException.unreadable("The content folder " + folder.get(), e);
        }
    }

    /** How many links lead to which other courses, by their addresses. */
    private static SortedMap<String, Long> others(Course course) {
        return course.lessons().stream()
                .flatMap(lesson -> lesson.links().stream())
                .flatMap(link -> CourseAddress.of(link.destination()).stream())
                .collect(Collectors.groupingBy(CourseAddress::course, TreeMap::new, Collectors.counting()));
    }

    private static OutlineNode.Part part(Section section) {
        return new OutlineNode.Part(
                section.path(),
                section.page().map(Outline::page),
                section.children().stream().map(Outline::node).toList());
    }

    private static OutlineNode node(CourseNode node) {
        return node instanceof Section section ? part(section) : page((Lesson) node);
    }

    private static OutlineNode.Page page(Lesson lesson) {
        return new OutlineNode.Page(
                lesson.frontMatter().order().weight(),
                lesson.frontMatter().names().title(),
                lesson.path(),
                lesson.words(),
                lesson.assessment().map(assessment -> assessment.questions().size()),
                lesson.frontMatter().publication().draft(),
                lesson.stages().stream().map(Outline::stage).toList());
    }

    private static OutlineNode.StageOf stage(Stage stage) {
        return new OutlineNode.StageOf(
                stage.title(),
                stage.entries().stream().map(RoleEntry::role).distinct().toList());
    }
}
