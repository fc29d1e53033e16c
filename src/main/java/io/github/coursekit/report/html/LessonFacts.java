package io.github.coursekit.report.html;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseNode;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Section;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SuppressedViolation;
import io.github.coursekit.rule.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the pictures say of a lesson or section: its health, its length and where its violations stand on the page. */
final class LessonFacts {

    private final Map<String, List<Violation>> violations;
    private final Map<String, List<Violation>> suppressed;
    private final Map<String, String> groups;

    /**
     * Prepares the facts.
     *
     * @param groups the ids of the files that have violations, by path
     */
    LessonFacts(LintResult result, Map<String, String> groups) {
        this.groups = groups;
        this.violations = byPath(result.violations().stream());
        this.suppressed = byPath(result.suppressed().stream().map(SuppressedViolation::violation));
    }

    private static Map<String, List<Violation>> byPath(Stream<Violation> violations) {
        return violations.collect(
                Collectors.groupingBy(violation -> violation.location().path()));
    }

    /** The violations that count. */
    List<Violation> violations(Lesson lesson) {
        return violations.getOrDefault(lesson.path(), List.of());
    }

    /** The violations that count and those that something suppresses. */
    List<Violation> allViolations(Lesson lesson) {
        List<Violation> all = new ArrayList<>(violations(lesson));
        all.addAll(suppressed.getOrDefault(lesson.path(), List.of()));
        return all;
    }

    Health health(Lesson lesson) {
        return Health.of(violations(lesson));
    }

    /** The violations of all lessons of a section. */
    Health health(Section section) {
        Health own = section.page().map(this::health).orElse(Health.CLEAN);
        return section.children().stream()
                .map(child -> child instanceof Section below ? health(below) : health((Lesson) child))
                .reduce(own, Health::plus);
    }

    /** A link to the lesson's violations; null when it has none. */
    @Nullable
    String link(Lesson lesson) {
        String group = groups.get(lesson.path());
        return group == null ? null : "#" + group;
    }

    /** The number of lessons whose worst violation is of a kind; see {@link Health#worst()}. */
    long count(Course course, String worst) {
        return course.lessons().stream()
                .filter(lesson -> health(lesson).worst().equals(worst))
                .count();
    }

    /** The questions that have an id; 0 for a lesson that is no assessment. */
    static int questions(Lesson lesson) {
        return lesson.assessment()
                .map(assessment -> assessment.questionIds().size())
                .orElse(0);
    }

    static int words(CourseNode node) {
        if (node instanceof Lesson lesson) {
            return lesson.words();
        }
        Section section = (Section) node;
        return section.page().map(Lesson::words).orElse(0)
                + section.children().stream().mapToInt(LessonFacts::words).sum();
    }

    static int words(Collection<Lesson> lessons) {
        return lessons.stream().mapToInt(Lesson::words).sum();
    }
}
