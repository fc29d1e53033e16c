package io.github.coursekit.config;

import io.github.coursekit.course.PathPatterns;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.RuleDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What all layers say of rules. A later step wins over an earlier one: presets and house rules come first, then {@code course.yaml}, and in each
 * the overrides for some files behind what holds for all.
 *
 * @param steps the steps, in order
 */
public record RuleSettings(List<Step> steps) {

    /** Every rule at its default. */
    public static final RuleSettings NONE = new RuleSettings(List.of());

    private static final PathPatterns ALL = new PathPatterns(List.of("**"));

    /**
     * Settings for some files.
     *
     * @param paths the files
     * @param rules the settings, by rule id
     */
    public record Step(PathPatterns paths, Map<String, RuleSetting> rules) {

        /** Copies the map. */
        public Step {
            rules = Map.copyOf(rules);
        }

        static Step forAll(Map<String, RuleSetting> rules) {
            return new Step(ALL, rules);
        }
    }

    /**
     * What holds of a rule for a file.
     *
     * @param level the level
     * @param options the values of all options, defaults included, by name
     * @param origin which layer set the level, and where
     */
    public record Resolved(Level level, Map<String, Integer> options, String origin) {}

    /** Copies the list. */
    public RuleSettings {
        steps = List.copyOf(steps);
    }

    /**
     * {@return what holds of a rule for a file}
     *
     * @param rule the rule
     * @param path the file's path relative to the content folder, with {@code /}; empty for what holds for all files
     */
    public Resolved of(RuleDescriptor rule, String path) {
        Level level = Level.of(rule.defaultSeverity());
        String origin = "the rule's default";
        Map<String, Integer> options = new HashMap<>();
        for (Option option : rule.options()) {
            options.put(option.name(), option.defaultValue());
        }
        for (Step step : steps) {
            RuleSetting setting = step.rules.get(rule.id());
            if (setting == null || !(step.paths.equals(ALL) || step.paths.matches(path))) {
                continue;
            }
            options.putAll(setting.options());
            // Who sets an option of a rule wants it on.
            Level said = setting.level();
            if (said != null || level.equals(Level.OFF)) {
                level = said == null ? Level.of(rule.defaultSeverity()) : said;
                origin = setting.origin();
            }
        }
        return new Resolved(level, Map.copyOf(options), origin);
    }
}
