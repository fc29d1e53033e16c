package io.github.coursekit.data;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What characters mean to YAML at the beginning of a value. */
final class YamlMeanings {

    private static final Map<Character, String> MEANINGS = Map.ofEntries(
            Map.entry('[', "'[' opens a list, and text stands behind the ']' that closes it"),
            Map.entry('{', "'{' opens keys and values, and no text"),
            Map.entry('*', "'*' begins the name of another value that is to be repeated"),
            Map.entry('&', "'&' begins a name for the value"),
            Map.entry('!', "'!' begins the name of a type"),
            Map.entry('@', "no value may begin with '@'"),
            Map.entry('`', "no value may begin with '`'"),
            Map.entry('%', "no value may begin with '%'"),
            Map.entry('|', "'|' opens a text that begins on the next line"),
            Map.entry('>', "'>' opens a text that begins on the next line"),
            Map.entry('-', "'-' begins an item of a list, which cannot stand on the line of its key"),
            Map.entry('?', "'?' begins a key"),
            Map.entry(':', "no value may begin with ':'"),
            Map.entry(',', "no value may begin with ','"),
            Map.entry(']', "no value may begin with ']'"),
            Map.entry('}', "no value may begin with '}'"));

    private YamlMeanings() {}

    /** What the first character of a value means; null when the value is text. */
    static @Nullable String of(String value) {
        return value.isEmpty() ? null : MEANINGS.get(value.charAt(0));
    }
}
