package io.github.coursekit.config;

import io.github.coursekit.data.DataNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The keys of a mapping in the configuration, in order: what each may hold, and what reads it.
 *
 * <pre>{@code
 * Keys keys = new Keys().add("exclude", Shape.texts(), value -> excluded.addAll(values.texts("exclude", value)));
 * values.keys(node, "the configuration", keys);
 * }</pre>
 */
final class Keys {

    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final Map<String, Consumer<DataNode>> readers = new LinkedHashMap<>();

    /** Adds a key. */
    Keys add(String name, Shape shape, Consumer<DataNode> reader) {
        shapes.put(name, shape);
        readers.put(name, reader);
        return this;
    }

    /** Adds a key that holds other keys, which are made when it is read. */
    Keys add(String name, Supplier<Keys> below, ConfigurationValues values) {
        return add(name, () -> below.get().shape().json(), value -> values.keys(value, name, below.get()));
    }

    /** Adds other keys. */
    Keys add(Keys others) {
        shapes.putAll(others.shapes);
        readers.putAll(others.readers);
        return this;
    }

    Set<String> names() {
        return readers.keySet();
    }

    Optional<Consumer<DataNode>> reader(String name) {
        return Optional.ofNullable(readers.get(name));
    }

    /** A mapping of these keys. */
    Shape shape() {
        return Shape.keys(shapes);
    }
}
