package io.github.coursekit.config;

import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.site.PathPatterns;
import java.util.BitSet;
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

    /** The rule whose severity nothing changes: what a check would have said that failed is not known. */
    public static final String ALWAYS_ERROR = "lint-internal-error";

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
     * @param options the values of all options, defaults included
     * @param origin which layer set the level, and where
     */
    public record Resolved(Level level, OptionValues options, String origin) {}

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
        return of(rule, stepsFor(path));
    }

    /**
     * {@return the steps that hold for a file, by their indexes} Files for which the same steps hold have the same settings: there are few such
     * classes and many files.
     *
     * @param path the file's path relative to the content folder, with {@code /}; empty for what holds for all files
     */
    public BitSet stepsFor(String path) {
        BitSet holding = new BitSet(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            PathPatterns paths = steps.get(i).paths;
            holding.set(i, paths.equals(ALL) || paths.matches(path));
        }
        return holding;
    }

    /**
     * {@return whether a rule may be on for some file}
     *
     * @param rule the rule
     */
    public boolean mayBeOn(RuleDescriptor rule) {
        boolean somewhere = steps.stream()
                .map(step -> step.rules.get(rule.id()))
                .anyMatch(setting -> setting != null && !Level.OFF.equals(setting.level()));
        return somewhere || !of(rule, "").level().equals(Level.OFF);
    }

    /**
     * {@return what holds of a rule where some steps hold}
     *
     * @param rule the rule
     * @param holding the indexes of the steps
     */
    public Resolved of(RuleDescriptor rule, BitSet holding) {
        Level level = Level.of(rule.defaultSeverity());
        String origin = "the rule's default";
        OptionValues options = OptionValues.defaultsOf(rule.options());
        for (int i = holding.nextSetBit(0); i >= 0; i = holding.nextSetBit(i + 1)) {
            RuleSetting setting = steps.get(i).rules.get(rule.id());
            if (setting == null) {
                continue;
            }
            options = options.with(setting.options());
            // Who sets an option of a rule wants it on.
            Level said = setting.level();
            if (said != null || level.equals(Level.OFF)) {
                level = said == null ? Level.of(rule.defaultSeverity()) : said;
                origin = setting.origin();
            }
        }
        return new Resolved(level, options, origin);
    }
}
