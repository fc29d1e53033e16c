package io.github.coursekit.yaml;

/**
 * A key and its value in a mapping.
 *
 * @param key the key, nearly always a scalar
 * @param value the value
 */
public record YamlEntry(YamlNode key, YamlNode value) {

    /** {@return the key's text; empty for a key that is no scalar} */
    public String name() {
        return key instanceof YamlScalar scalar ? scalar.text() : "";
    }
}
