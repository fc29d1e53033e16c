package io.github.coursekit.fix;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which violations stand after fixes that did not stand before: of a rule in a file more than there were. Places and texts may have changed with what was
 * mended, so that those of one rule in one file are only counted.
 */
final class Consequences {

    private final LintResult before;
    private final Outcome outcome;

    private record Kind(String path, String rule) {

        static Kind of(Violation violation) {
            return new Kind(violation.location().path(), violation.rule().id());
        }
    }

    private Consequences(LintResult before, Outcome outcome) {
        this.before = before;
        this.outcome = outcome;
    }

    /** The violations that fixes have brought, one of each rule and file. */
    static List<Violation> of(LintResult before, Outcome outcome) {
        return new Consequences(before, outcome).brought();
    }

    private List<Violation> brought() {
        Map<Kind, Integer> stood = new HashMap<>();
        before.violations().forEach(violation -> stood.merge(Kind.of(violation), 1, Integer::sum));
        Set<String> uncovered = uncovered();
        Set<String> mended = mendedMoreThanHints();
        Set<Kind> told = new HashSet<>();
        List<Violation> brought = new ArrayList<>();
        for (Violation violation : outcome.result().violations()) {
            Kind kind = Kind.of(violation);
            boolean more = stood.merge(kind, -1, Integer::sum) < 0;
            boolean progress = violation.severity() == Severity.INFO && mended.contains(kind.path());
            if (more && !progress && !uncovered.contains(kind.path()) && told.add(kind)) {
                brought.add(violation);
            }
        }
        return brought;
    }

    /** Files in which something worse than a hint was mended: a hint in its place is progress. */
    private Set<String> mendedMoreThanHints() {
        Set<String> paths = new HashSet<>();
        for (Made made : outcome.made()) {
            if (made.candidate().violation().severity() != Severity.INFO) {
                paths.add(made.candidate().violation().location().path());
            }
        }
        return paths;
    }

    /**
     * Files whose front matter could not be read before and can be read now: what is found in them was hidden, not made, as long as there is no more of it
     * than there was.
     */
    private Set<String> uncovered() {
        Set<String> paths = new HashSet<>();
        Set<String> readable = readable(outcome.result());
        readable.removeAll(readable(before));
        for (String path : readable) {
            boolean noWorse = count(outcome.result(), path, Severity.ERROR) <= count(before, path, Severity.ERROR)
                    && count(outcome.result(), path, Severity.WARNING) <= count(before, path, Severity.WARNING);
            if (noWorse) {
                paths.add(path);
            }
        }
        return paths;
    }

    private static Set<String> readable(LintResult result) {
        Set<String> paths = new HashSet<>();
        result.course().lessons().stream().filter(Lesson::readable).forEach(lesson -> paths.add(lesson.path()));
        return paths;
    }

    /** How many violations of a severity or worse there are in a file. */
    private static long count(LintResult result, String path, Severity least) {
        return result.violations().stream()
                .filter(violation -> violation.location().path().equals(path)
                        && violation.severity().isAtLeast(least))
                .count();
    }
}
