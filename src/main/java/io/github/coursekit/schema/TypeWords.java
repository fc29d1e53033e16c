package io.github.coursekit.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What people call the types of JSON. */
final class TypeWords {

    private static final Map<String, String> WORDS = Map.of(
            "string", "text",
            "number", "a number",
            "integer", "a whole number",
            "boolean", "true or false",
            "array", "a list",
            "object", "a mapping",
            "null", "nothing");

    private TypeWords() {}

    /** The types that a schema asks for: a name, or a list of names. */
    static String of(@Nullable JsonNode types) {
        if (types == null) {
            return "something else";
        }
        List<String> names = new ArrayList<>();
        if (types.isArray()) {
            types.forEach(type -> names.add(type.asString()));
        } else {
            names.add(types.asString());
        }
        return names.stream()
                // A number is shown as it stands: authors need not know that it is no text.
                .filter(type -> !(type.equals("number") && names.contains("string")))
                .map(type -> WORDS.getOrDefault(type, type))
                .collect(Collectors.joining(" or "));
    }
}
