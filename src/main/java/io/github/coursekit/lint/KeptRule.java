package io.github.coursekit.lint;

import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.rule.Violation;
import java.util.List;

/**
 * All that one rule on the course found, with one set of options.
 *
 * @param rule the rule's id
 * @param violations the violations
 * @param undecided what it could not judge
 */
public record KeptRule(String rule, List<Violation> violations, List<UndecidedPlace> undecided) {

    /** Copies the lists. */
    public KeptRule {
        violations = List.copyOf(violations);
        undecided = List.copyOf(undecided);
    }
}
