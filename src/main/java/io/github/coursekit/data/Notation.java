package io.github.coursekit.data;

/**
 * A way to write keys and values down.
 *
 * <pre>{@code
 * Notation.TOML.entry("weight", "3"); // weight = 3
 * }</pre>
 */
public enum Notation {
    /** <a href="https://yaml.org/spec/1.2.2/">YAML</a>. */
    YAML,
    /** <a href="https://toml.io/en/v1.0.0">TOML 1.0</a>, with what Hugo's versions all add to it. */
    TOML,
    /** <a href="https://www.rfc-editor.org/rfc/rfc8259">JSON</a>, as strict as Hugo is: without comments and trailing commas. */
    JSON;

    /**
     * {@return a key and its value as they are written on a line}
     *
     * @param key the key, which needs no quotes in YAML and TOML
     * @param value the value as it is written: {@link #text(String)} of a text
     */
    public String entry(String key, String value) {
        return key(key)
                + switch (this) {
                    case YAML, JSON -> ": ";
                    case TOML -> " = ";
                }
                + value;
    }

    /**
     * {@return a key as it is written}
     *
     * @param key the key, which needs no quotes in YAML and TOML
     */
    public String key(String key) {
        return this == JSON ? '"' + key + '"' : key;
    }

    /**
     * {@return a text as it is written for a value}
     *
     * @param text the text: words that YAML takes for text without quotes, and that have nothing to escape
     */
    public String text(String text) {
        return this == YAML ? text : '"' + text + '"';
    }
}
