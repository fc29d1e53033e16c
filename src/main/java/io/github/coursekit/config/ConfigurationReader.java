package io.github.coursekit.config;

import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.yaml.YamlMapping;
import io.github.coursekit.yaml.YamlNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads {@code course.yaml} and the layers that it extends, those below first. Everything that is wrong in them is told at once. What the keys
 * mean is read by one reader for each topic, which lives through all layers.
 */
public final class ConfigurationReader {

    private static final String EXTENDS = "extends";

    /** Deeper than any sensible chain of house rules; a chain that is longer goes round in circles. */
    private static final int MAX_LAYERS = 20;

    private final LayerSource layers;
    private final List<String> problems = new ArrayList<>();
    private final CourseSettingsReader settings = new CourseSettingsReader();
    private final RulesReader rules;
    private int depth;

    private ConfigurationReader(Collection<RuleDescriptor> known, LayerSource layers) {
        this.layers = layers;
        this.rules = new RulesReader(known);
    }

    /**
     * {@return what a configuration file and the layers below it say}
     *
     * @param file the file, which may be empty; its path is used in messages
     * @param known the rules that there are
     * @param layers finds what {@code extends} names
     * @throws ConfigurationException when anything in the files is wrong
     */
    public static Configuration read(SourceFile file, Collection<RuleDescriptor> known, LayerSource layers)
            throws ConfigurationException {
        ConfigurationReader reader = new ConfigurationReader(known, layers);
        reader.readLayer(file, List.of(LayerSource.PRESETS.get(0)));
        if (!reader.problems.isEmpty()) {
            throw new ConfigurationException(reader.problems);
        }
        return new Configuration(reader.settings.settings(), reader.rules.settings());
    }

    /** Reads a file: first what it extends, then itself. */
    private void readLayer(SourceFile file, List<String> defaultBases) {
        ConfigurationValues values = new ConfigurationValues(file, problems);
        int before = values.problems();
        YamlNode root = values.root().orElse(null);
        if (values.problems() > before) {
            return;
        }
        Optional<YamlNode> bases = root instanceof YamlMapping mapping ? mapping.get(EXTENDS) : Optional.empty();
        bases.ifPresentOrElse(
                value -> values.texts(EXTENDS, value).forEach(name -> extend(name, values, value.range())),
                () -> defaultBases.forEach(name -> extend(name, values, new TextRange(0, 0))));
        if (root != null) {
            values.keys(root, "the configuration", topLevel(values));
        }
    }

    private void extend(String name, ConfigurationValues values, TextRange place) {
        if (++depth > MAX_LAYERS) {
            values.problem(place, "extends goes round in circles");
            return;
        }
        try {
            readLayer(layers.open(name), List.of());
        } catch (IOException e) {
            values.problem(
                    place,
                    "extends '%s' cannot be read: %s; valid are %s, a path and a resource"
                            .formatted(name, e.getMessage(), String.join(", ", LayerSource.PRESETS)));
        }
    }

    private Map<String, Consumer<YamlNode>> topLevel(ConfigurationValues values) {
        Map<String, Consumer<YamlNode>> keys = new LinkedHashMap<>();
        keys.put(EXTENDS, value -> {}); // read before all else
        keys.putAll(settings.keys(values, layers));
        keys.putAll(rules.keys(values));
        return keys;
    }
}
