package io.github.coursekit.goal;

import io.github.coursekit.lint.Linter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.RuleProvider;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.rules.courses.MovedPages;
import io.github.coursekit.rules.links.ExternalServers;
import io.github.coursekit.target.OtherCourses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/** The built-in rules and those that dependencies of the plugin provide. */
final class AllRules {

    private AllRules() {}

    static List<Rule> load() throws GoalException {
        return load(ExternalServers.NOBODY, OtherCourses.UNKNOWN);
    }

    /** {@code servers} tells which links to other sites are dead, {@code courses} of the courses that this one depends on. */
    static List<Rule> load(ExternalServers servers, OtherCourses courses) throws GoalException {
        return load(BuiltInRules.all(servers, courses, MovedPages.NONE), AllRules.class.getClassLoader());
    }

    /** {@code moved} are the pages that moved since an older version. */
    static List<Rule> load(OtherCourses courses, MovedPages moved) throws GoalException {
        return load(BuiltInRules.all(ExternalServers.NOBODY, courses, moved), AllRules.class.getClassLoader());
    }

    /** Some rules and those of the providers that a class loader finds. */
    static List<Rule> load(List<Rule> builtIn, ClassLoader providers) throws GoalException {
        List<Rule> rules = new ArrayList<>(builtIn);
        try {
            for (RuleProvider provider : ServiceLoader.load(RuleProvider.class, providers)) {
                rules.addAll(rules(provider));
            }
        } catch (ServiceConfigurationError | LinkageError e) { // such as a class for a newer Java
            throw new GoalException("A rule provider cannot be loaded: " + e.getMessage(), e);
        }
        rules.sort(Comparator.comparing(rule -> rule.descriptor().id()));
        Set<String> ids = new HashSet<>();
        for (RulePage page : Linter.pages(rules)) {
            if (!ids.add(page.rule().id())) {
                throw new GoalException(
                        "Two rules have the id '" + page.rule().id() + "'; a provider must use ids of its own");
            }
        }
        return List.copyOf(rules);
    }

    private static List<Rule> rules(RuleProvider provider) throws GoalException {
        try {
            List<Rule> rules = List.copyOf(provider.rules());
            rules.forEach(rule -> Objects.requireNonNull(rule.descriptor(), "a rule without a descriptor"));
            return rules;
        } catch (RuntimeException | LinkageError e) {
            throw new GoalException(
                    "The rule provider " + provider.getClass().getName() + " failed: " + e
                            + "; was it compiled against another version of this plugin?",
                    e);
        }
    }
}
