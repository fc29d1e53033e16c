package io.github.coursekit.rules.weights;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseNode;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pages that compete in one weight order: those of one section, a section standing with its own page; each language by itself. */
final class Siblings {

    private Siblings() {}

    static List<List<Lesson>> of(Course course) {
        List<List<Lesson>> groups = new ArrayList<>();
        collect(course.root(), groups);
        return groups;
    }

    private static void collect(Section section, List<List<Lesson>> groups) {
        Map<String, List<Lesson>> byLanguage = new TreeMap<>();
        for (CourseNode child : section.children()) {
            page(child)
                    .filter(Lesson::readable)
                    .ifPresent(page -> byLanguage
                            .computeIfAbsent(page.language(), key -> new ArrayList<>())
                            .add(page));
            if (child instanceof Section below) {
                collect(below, groups);
            }
        }
        groups.addAll(byLanguage.values());
    }

    private static Optional<Lesson> page(CourseNode node) {
        return node instanceof Section section ? section.page() : Optional.of((Lesson) node);
    }
}
