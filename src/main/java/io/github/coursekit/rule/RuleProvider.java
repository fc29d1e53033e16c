package io.github.coursekit.rule;

import java.util.List;

/**
 * Brings rules from a dependency of the plugin. Name the class in {@code META-INF/services/io.github.coursekit.rule.RuleProvider}, and add the jar to
 * the {@code <dependencies>} of the plugin. A rule's page is found beside its class, see {@link RulePage}; without one its summary serves.
 */
public interface RuleProvider {

    /** {@return the rules; their ids must differ from those of all others} */
    List<Rule> rules();
}
