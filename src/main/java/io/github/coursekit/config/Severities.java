package io.github.coursekit.config;

import io.github.coursekit.course.PathPatterns;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The severity of each rule for each file: the last override that names the rule and matches the file, else the course's setting, else the
 * rule's default.
 *
 * @param rules the course's settings by rule id; empty is off
 * @param overrides settings for some files, in the order of the file
 */
public record Severities(Map<String, Optional<Severity>> rules, List<PathOverride> overrides) {

    /** Every rule at its default. */
    public static final Severities DEFAULT = new Severities(Map.of(), List.of());

    /**
     * Settings for some files.
     *
     * @param paths the files
     * @param rules the settings by rule id; empty is off
     */
    public record PathOverride(PathPatterns paths, Map<String, Optional<Severity>> rules) {

        /** Copies the map. */
        public PathOverride {
            rules = Map.copyOf(rules);
        }
    }

    /** Copies map and list. */
    public Severities {
        rules = Map.copyOf(rules);
        overrides = List.copyOf(overrides);
    }

    /**
     * {@return the severity of a rule for a file; empty when it is off}
     *
     * @param rule the rule
     * @param path the file's path relative to the content folder, with {@code /}
     */
    public Optional<Severity> of(RuleDescriptor rule, String path) {
        for (int i = overrides.size() - 1; i >= 0; i--) {
            Optional<Severity> setting = overrides.get(i).rules.get(rule.id());
            if (setting != null && overrides.get(i).paths.matches(path)) {
                return setting;
            }
        }
        return rules.getOrDefault(rule.id(), Optional.of(rule.defaultSeverity()));
    }
}
