package io.github.coursekit.goal;

import io.github.coursekit.lint.Glance;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts what a glance sees in a lesson in the place of what rules on single lessons found there. */
final class GlancedResults {

    private final Set<String> courseRules;

    GlancedResults(List<Rule> rules) {
        this.courseRules = rules.stream()
                .filter(CourseRule.class::isInstance)
                .map(rule -> rule.descriptor().id())
                .collect(Collectors.toSet());
    }

    /** What is found in the course, where one of its lessons was glanced at and has shifted since. */
    LintResult of(LintResult result, Glance seen, Shift shift) {
        List<Violation> violations = new ArrayList<>(seen.violations());
        result.violations().stream()
                .filter(violation -> violation.location().path().equals(seen.path())
                        && courseRules.contains(violation.rule().id()))
                .flatMap(violation -> shift.of(violation).stream())
                .forEach(violations::add);
        Map<String, Lines> lines = new HashMap<>(result.places().lines());
        lines.put(seen.path(), seen.lines());
        return new LintResult(
                result.course(),
                result.rules(),
                violations,
                List.of(),
                List.of(),
                result.unsettled(),
                result.cache(),
                new LintResult.Places(lines));
    }
}
