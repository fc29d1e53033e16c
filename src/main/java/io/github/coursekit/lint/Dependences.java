package io.github.coursekit.lint;

import io.github.coursekit.course.Course;
import io.github.coursekit.rule.Dependence;
import io.github.coursekit.rule.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the findings of each rule in a course depend on. Each rule is asked once, since it may have to look at all links. */
final class Dependences {

    private final Map<String, Dependence> byRule = new HashMap<>();

    Dependences(List<Rule> rules, Course course) {
        for (Rule rule : rules) {
            byRule.put(rule.descriptor().id(), of(rule, course));
        }
    }

    /** A rule's own code, which may throw: what such a rule finds is not kept, and why is told when it runs. */
    private static Dependence of(Rule rule, Course course) {
        try {
            return rule.dependence(course);
        } catch (RuntimeException | LinkageError e) {
            return Dependence.ON_MORE;
        }
    }

    /** Whether what the rule finds may be kept for a course that is the same. */
    boolean isKeepable(String rule) {
        return byRule.get(rule) != Dependence.ON_MORE;
    }

    /** The ids of the rules of which another run may find what one does not find now. */
    Set<String> unsettled() {
        Set<String> unsettled = new HashSet<>(byRule.keySet());
        unsettled.removeIf(rule -> byRule.get(rule) == Dependence.ON_COURSE);
        return unsettled;
    }
}
