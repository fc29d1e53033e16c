package io.github.coursekit.config;

import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a file of the configuration and the layers that it extends, those below first. A layer that is reached twice counts once, at its first place. What the
 * keys mean is read by one reader for each topic, which lives through all layers.
 */
final class LayersReader {

    private static final String EXTENDS = "extends";

    private final List<ConfigurationProblem> problems = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Topic> topics;

    /** The layers that were begun; those whose bases are still being read are true. */
    private final Map<String, Boolean> begun = new HashMap<>();

    LayersReader(List<Topic> topics) {
        this.topics = topics;
    }

    /** What is wrong in the files that were read. */
    List<ConfigurationProblem> problems() {
        return problems;
    }

    /** The local files that were read as layers. */
    List<Path> files() {
        return files;
    }

    /** Reads a file, and presets that hold underneath it. */
    void read(Layer layer, List<String> presets) {
        ConfigurationValues values = new ConfigurationValues(layer.file(), problems);
        presets.forEach(preset -> extend(preset, new TextRange(0, 0), layer, values));
        readLayer(layer);
    }

    /** Reads a file: first what it extends, then itself. */
    void readLayer(Layer layer) {
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
                            .formatted(name, e.getMessage(), String.join(", ", Presets.NAMES)));
        }
    }

    private void add(Layer layer) {
        if (layer.path() != null) {
            files.add(layer.path());
        }
    }

    /** The keys of a file, for editors. */
    Shape shape(SourceFile file, LayerSource layers) {
        return topLevel(new Layer("", file, layers, null), new ConfigurationValues(file, problems))
                .shape();
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
    interface Topic {
        Keys keys(ConfigurationValues values, Layer layer);
    }
}
