package io.github.coursekit.config;

import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.SiteStatement;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code course.yaml} and the layers that it extends, those below first: the preset {@code recommended} holds underneath them all, and on it that of the
 * site's theme, where there is one. A
 * layer that is reached twice counts once, at its first place. Everything that is wrong is told at once. What the keys mean is read by one
 * reader for each topic, which lives through all layers.
 */
public final class ConfigurationReader {

    private static final String EXTENDS = "extends";

    private final List<ConfigurationProblem> problems = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Topic> topics;

    /** The layers that were begun; those whose bases are still being read are true. */
    private final Map<String, Boolean> begun = new HashMap<>();

    private ConfigurationReader(List<Topic> topics) {
        this.topics = topics;
    }

    /**
     * {@return what a configuration file and the layers below it say of a course whose site nobody knows}
     *
     * @param file the file, which may be empty; its path is used in messages
     * @param known the rules that there are
     * @param layers finds what the file names
     * @throws ConfigurationException when anything in the files is wrong
     */
    public static Configuration read(SourceFile file, Collection<RuleDescriptor> known, LayerSource layers)
            throws ConfigurationException {
        return read(file, known, layers, Site.DEFAULT, List.of());
    }

    /**
     * {@return what a configuration file and the layers below it say}
     *
     * @param file the file, which may be empty; its path is used in messages
     * @param known the rules that there are
     * @param layers finds what the file names
     * @param site the site that publishes the course, before anything is said of it here
     * @param themes the names of its themes and imports: one that there is a preset for brings it
     * @throws ConfigurationException when anything in the files is wrong
     */
    public static Configuration read(
            SourceFile file, Collection<RuleDescriptor> known, LayerSource layers, Site site, List<String> themes)
            throws ConfigurationException {
        RulesReader rules = new RulesReader(known);
        Configuration.BesideRules rest = readBesideRules(file, layers, site, themes, rules::keys);
        return new Configuration(rest.settings(), rules.settings(), rest.files());
    }

    /**
     * {@return what a configuration file and the layers below it say beside rules} What stands in {@code rules} and {@code overrides} is not looked at.
     *
     * @param file the file, which may be empty; its path is used in messages
     * @param layers finds what the file names
     * @param site the site that publishes the course, before anything is said of it here
     * @param themes the names of its themes and imports: one that there is a preset for brings it
     * @throws ConfigurationException when anything else in the files is wrong
     */
    public static Configuration.BesideRules readBesideRules(
            SourceFile file, LayerSource layers, Site site, List<String> themes) throws ConfigurationException {
        return readBesideRules(file, layers, site, themes, RulesReader::passedOver);
    }

    private static Configuration.BesideRules readBesideRules(
            SourceFile file, LayerSource layers, Site site, List<String> themes, Topic rules)
            throws ConfigurationException {
        List<Path> schemas = new ArrayList<>();
        CourseSettingsReader settings = new CourseSettingsReader(site, schemas::add);
        CompareReader compare = new CompareReader();
        List<String> presets = new ArrayList<>(List.of(LayerSource.BASE));
        presets.addAll(LayerSource.presetsFor(themes));
        ConfigurationReader reader =
                new ConfigurationReader(List.of(settings::keys, compare::keys, SiteKeys::check, rules));
        reader.read(new Layer("", file, layers, null), presets);
        if (!reader.problems.isEmpty()) {
            throw new ConfigurationException(reader.problems);
        }
        reader.files.addAll(schemas);
        return new Configuration.BesideRules(settings.settings(), compare.settings(), reader.files);
    }

    /**
     * {@return what a configuration file and the layers below it say of the site, those below first} All else in them is passed over, and so is what is wrong:
     * to tell that is for the other methods.
     *
     * @param file the file, which may be empty
     * @param layers finds what the file names
     */
    public static List<SiteStatement> readSite(SourceFile file, LayerSource layers) {
        SiteKeys site = new SiteKeys();
        new ConfigurationReader(List.of(site::keys)).readLayer(new Layer("", file, layers, null));
        return site.statements();
    }

    /**
     * {@return the JSON Schema of a configuration, for editors: what these readers read}
     *
     * @param known the rules that there are
     * @param layers finds what files name; it is asked for nothing
     */
    public static JsonNode schema(Collection<RuleDescriptor> known, LayerSource layers) {
        RulesReader rules = new RulesReader(known);
        CourseSettingsReader settings = new CourseSettingsReader(Site.DEFAULT, path -> {});
        CompareReader compare = new CompareReader();
        ConfigurationReader reader =
                new ConfigurationReader(List.of(settings::keys, compare::keys, SiteKeys::check, rules::keys));
        SourceFile empty = SourceFile.of("course.yaml", "");
        return reader.topLevel(new Layer("", empty, layers, null), new ConfigurationValues(empty, reader.problems))
                .shape()
                .json();
    }

    private void read(Layer layer, List<String> presets) {
        ConfigurationValues values = new ConfigurationValues(layer.file(), problems);
        presets.forEach(preset -> extend(preset, new TextRange(0, 0), layer, values));
        readLayer(layer);
    }

    /** Reads a file: first what it extends, then itself. */
    private void readLayer(Layer layer) {
        ConfigurationValues values = new ConfigurationValues(layer.file(), problems);
        int before = values.problems();
        DataNode root = values.root().orElse(null);
        if (root == null || values.problems() > before) {
            return;
        }
        if (root instanceof DataMapping mapping) {
            mapping.get(EXTENDS)
                    .ifPresent(bases ->
                            values.texts(EXTENDS, bases).forEach(name -> extend(name, bases.range(), layer, values)));
        }
        values.keys(root, "the configuration", topLevel(layer, values));
    }

    private void extend(String name, TextRange place, Layer layer, ConfigurationValues values) {
        try {
            Layer base = layer.beside().open(name, layer.file().path());
            Boolean open = begun.putIfAbsent(base.id(), true);
            if (open == null) {
                add(base);
                readLayer(base);
                begun.put(base.id(), false);
            } else if (open) {
                values.problem(place, "extends goes round in circles: '" + name + "' is being read already");
            }
        } catch (IOException e) {
            values.problem(
                    place,
                    "extends '%s' cannot be read: %s; valid are %s, a path and a resource"
                            .formatted(name, e.getMessage(), String.join(", ", LayerSource.PRESETS)));
        }
    }

    private void add(Layer layer) {
        if (layer.path() != null) {
            files.add(layer.path());
        }
    }

    private Keys topLevel(Layer layer, ConfigurationValues values) {
        Keys keys = new Keys()
                .add(
                        EXTENDS,
                        Shape.texts().saying("A preset, a file, or a resource, or some"),
                        value -> {}); // read before all else
        topics.forEach(topic -> keys.add(topic.keys(values, layer)));
        return keys;
    }

    /** What reads some keys of a layer. */
    private interface Topic {
        Keys keys(ConfigurationValues values, Layer layer);
    }
}
