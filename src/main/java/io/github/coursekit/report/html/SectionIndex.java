package io.github.coursekit.report.html;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseNode;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Section;
import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The sections of a course in the order that readers see, by path. */
final class SectionIndex {

    private final Map<String, Section> sections = new LinkedHashMap<>();

    SectionIndex(Course course) {
        add(course.root());
    }

    private void add(Section section) {
        sections.put(section.path(), section);
        children(section).forEach(this::add);
    }

    /** All sections, the content folder first, each before those in it. */
    List<Section> all() {
        return new ArrayList<>(sections.values());
    }

    /** The sections that stand directly in a section. */
    static Stream<Section> children(Section section) {
        return section.children().stream().filter(Section.class::isInstance).map(Section.class::cast);
    }

    /** The lessons of a section without those of sections in it, its own page first. */
    static List<Lesson> lessons(Section section) {
        Stream<CourseNode> nodes = Stream.concat(section.page().stream(), section.children().stream());
        return nodes.filter(Lesson.class::isInstance).map(Lesson.class::cast).toList();
    }

    /** From the content folder down as long as a section holds nothing but one section: the last one is the top of the course. */
    static List<Section> chain(Section root) {
        List<Section> chain = new ArrayList<>(List.of(root));
        Section last = root;
        while (last.children().size() == 1 && last.children().get(0) instanceof Section only) {
            chain.add(only);
            last = only;
        }
        return chain;
    }

    /** All lessons in the order that readers see, a section's own page before what stands in it. */
    List<Lesson> lessons() {
        return lessonsBelow(Objects.requireNonNull(sections.get(""))).toList();
    }

    private static Stream<Lesson> lessonsBelow(CourseNode node) {
        return node instanceof Section section
                ? Stream.concat(
                        section.page().stream(), section.children().stream().flatMap(SectionIndex::lessonsBelow))
                : Stream.of((Lesson) node);
    }

    /** The section that a file belongs to. */
    Section nearest(String path) {
        String folder = path;
        while (!folder.isEmpty()) {
            folder = RelativePaths.folderOf(folder);
            if (sections.containsKey(folder)) {
                break;
            }
        }
        return Objects.requireNonNull(sections.get(folder));
    }

    /** The number of sections around a section; 0 for the content folder. */
    int depth(Section section) {
        return section.path().isEmpty() ? 0 : depth(nearest(section.path())) + 1;
    }

    /** What the page filters by: the path, {@code .} for the content folder. */
    String key(Section section) {
        return section.path().isEmpty() ? "." : section.path();
    }
}
