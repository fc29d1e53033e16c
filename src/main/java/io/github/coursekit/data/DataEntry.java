package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;

/**
 * A key and its value in a mapping.
 *
 * @param key the key, nearly always a scalar
 * @param value the value
 */
public record DataEntry(DataNode key, DataNode value) {

    /** {@return the key's text; empty for a key that is no scalar} */
    public String name() {
        return key instanceof DataScalar scalar ? scalar.text() : "";
    }

    /** {@return where to tell what is wrong with the value: its place, or the key's when there is no value} */
    public TextRange place() {
        return value.range().isEmpty() ? key.range() : value.range();
    }

    /**
     * {@return whether key and value are written once, one behind the other} A table of TOML may be spread over headers and dotted keys, each of
     * which repeats the key.
     *
     * @param notation how the document is written
     * @param text the file's text
     */
    public boolean isInOnePlace(Notation notation, String text) {
        if (notation != Notation.TOML || value instanceof DataScalar) {
            return true;
        }
        int start = value.range().start();
        return start >= key.range().end() && !value.range().isEmpty() && "[{".indexOf(text.charAt(start)) >= 0;
    }
}
