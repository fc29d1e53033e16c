package io.github.coursekit.lint;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Lines;
import java.util.List;

/**
 * What the rules on single lessons find in one lesson, without the course around it.
 *
 * @param path the lesson's path relative to the content folder, with {@code /}
 * @param lines where its lines start
 * @param violations what was found and no comment suppresses, sorted
 */
public record Glance(String path, Lines lines, List<Violation> violations) {

    /** Sorts the violations. */
    public Glance {
        violations = violations.stream().sorted().toList();
    }

    static Glance of(Lesson lesson, Findings findings) {
        Lines lines = lesson.lines();
        return new Glance(
                lesson.path(),
                lines,
                findings.violations().stream()
                        .filter(violation -> findings.suppressions().stream()
                                .noneMatch(suppression -> suppression
                                                .rule()
                                                .equals(violation.rule().id())
                                        && suppression.covers(lines.lineOf(
                                                violation.location().range().start()))))
                        .toList());
    }
}
