package io.github.coursekit.config;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.PathPatterns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code rules} and {@code overrides}; the settings of all layers are kept one by one, in their order. */
final class RulesReader {

    private static final String RULES = "rules";
    private static final String OVERRIDES = "overrides";
    private static final String PATHS = "paths";

    /** How bad it can be. */
    static final List<String> LEVELS = List.of("error", "warning", "info", "off");

    private final Map<String, RuleDescriptor> known = new TreeMap<>();
    private final List<RuleSettings.Step> steps = new ArrayList<>();

    RulesReader(Collection<RuleDescriptor> known) {
        known.forEach(rule -> this.known.put(rule.id(), rule));
    }

    RuleSettings settings() {
        return new RuleSettings(steps);
    }

    /** The keys of a layer that are read here. */
    Keys keys(ConfigurationValues values, Layer layer) {
        return new Keys()
                .add(
                        RULES,
                        RuleShapes.of(known.values()).saying("How bad it is when a rule is broken"),
                        value -> steps.add(RuleSettings.Step.forAll(settings(value, values, layer))))
                .add(
                        OVERRIDES,
                        Shape.listOf(() -> overrideKeys(new ArrayList<>(), new ArrayList<>(), values, layer)
                                        .shape()
                                        .requiring(PATHS, RULES)
                                        .json())
                                .saying("Other settings for some files; later ones win"),
                        value -> readOverrides(value, values, layer));
    }

    /** The same keys where no rule is at hand to judge their values. */
    static Keys passedOver(ConfigurationValues values, Layer layer) {
        return new Keys().add(RULES, Shape.any(), value -> {}).add(OVERRIDES, Shape.any(), value -> {});
    }

    private void readOverrides(DataNode value, ConfigurationValues values, Layer layer) {
        if (!(value instanceof DataSequence sequence)) {
            values.problem(value.range(), "overrides must be a list, each item with 'paths' and 'rules'");
            return;
        }
        sequence.items().forEach(item -> readOverride(item, values, layer));
    }

    private void readOverride(DataNode item, ConfigurationValues values, Layer layer) {
        List<String> paths = new ArrayList<>();
        List<Map<String, RuleSetting>> settings = new ArrayList<>();
        int before = values.problems();
        values.keys(item, "an override", overrideKeys(paths, settings, values, layer));
        if (values.problems() == before && (paths.isEmpty() || settings.isEmpty())) {
            values.problem(item.range(), "an override needs 'paths' and 'rules'");
        }
        settings.forEach(each -> steps.add(new RuleSettings.Step(new PathPatterns(paths), each)));
    }

    private Keys overrideKeys(
            List<String> paths, List<Map<String, RuleSetting>> settings, ConfigurationValues values, Layer layer) {
        return new Keys()
                .add(PATHS, Shape.texts(), node -> paths.addAll(values.texts(PATHS, node)))
                .add(RULES, Shape.as("#/properties/" + RULES), node -> settings.add(settings(node, values, layer)));
    }

    private Map<String, RuleSetting> settings(DataNode value, ConfigurationValues values, Layer layer) {
        Map<String, RuleSetting> settings = new HashMap<>();
        if (!(value instanceof DataMapping mapping)) {
            values.problem(
                    value.range(), "rules must be rule ids with a severity each, such as 'weight-unique: warning'");
            return settings;
        }
        for (DataEntry entry : values.once(mapping)) {
            RuleDescriptor rule = known.get(entry.name());
            if (rule == null) {
                // A preset names all built-in rules; a test of one rule has no others.
                if (!layer.isPreset()) {
                    values.unknown("rule", entry, known.keySet());
                }
            } else if (rule.id().equals(RuleSettings.ALWAYS_ERROR)) {
                values.problem(
                        entry.key().range(),
                        rule.id() + " is always an error: what was not checked is not known to be right");
            } else {
                settings.put(rule.id(), setting(rule, entry, values));
            }
        }
        return settings;
    }

    private static RuleSetting setting(RuleDescriptor rule, DataEntry entry, ConfigurationValues values) {
        String origin = values.origin(entry.key().range());
        if (!(entry.value() instanceof DataMapping mapping)) {
            return new RuleSetting(level(rule.id(), entry, values), OptionValues.DEFAULTS, origin);
        }
        Level level = null;
        OptionValues options = OptionValues.DEFAULTS;
        for (DataEntry option : values.once(mapping)) {
            Option<?> described = rule.option(option.name()).orElse(null);
            if (option.name().equals(Option.SEVERITY)) {
                level = level(rule.id(), option, values);
            } else if (described == null) {
                values.unknown("option of " + rule.id(), option, optionNames(rule));
            } else {
                options = OptionReader.read(described, option, options, values);
            }
        }
        return new RuleSetting(level, options, origin);
    }

    private static List<String> optionNames(RuleDescriptor rule) {
        List<String> names = new ArrayList<>(List.of(Option.SEVERITY));
        rule.options().forEach(option -> names.add(option.name()));
        return names;
    }

    /** The level that a value names; null when it names none, which is told. */
    private static @Nullable Level level(String rule, DataEntry entry, ConfigurationValues values) {
        String text = entry.value() instanceof DataScalar scalar ? scalar.text().toLowerCase(Locale.ROOT) : "";
        if (!LEVELS.contains(text)) {
            values.problem(entry.place(), "the severity of " + rule + " must be error, warning, info or off");
            return null;
        }
        return text.equals("off") ? Level.OFF : Level.of(Severity.valueOf(text.toUpperCase(Locale.ROOT)));
    }
}
