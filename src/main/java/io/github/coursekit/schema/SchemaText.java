package io.github.coursekit.schema;

import io.github.coursekit.json.JsonText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a schema, as far as it can be one. */
final class SchemaText {

    /** Levels of JSON in a schema; one that people write has some ten. */
    private static final int MAX_DEPTH = 100;

    private SchemaText() {}

    /**
     * The tree of a schema.
     *
     * @throws IllegalArgumentException when it is no JSON, no object, or nested too deep
     */
    static JsonNode parse(String json) {
        try {
            JsonNode schema = JsonText.parse(json);
            if (!schema.isObject()) {
                throw new IllegalArgumentException("it is no JSON object");
            }
            requireFlat(schema, MAX_DEPTH);
            return schema;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The validator, and what looks at a schema before it, go down into it by recursion, on the stack that Maven has. */
    private static void requireFlat(JsonNode json, int levels) {
        if (levels == 0) {
            throw new IllegalArgumentException("it is nested deeper than " + MAX_DEPTH + " levels");
        }
        for (JsonNode part : json) {
            if (part.isContainer()) {
                requireFlat(part, levels - 1);
            }
        }
    }
}
