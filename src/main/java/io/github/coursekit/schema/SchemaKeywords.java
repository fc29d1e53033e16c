package io.github.coursekit.schema;

import io.github.coursekit.text.EditDistance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The keywords of <a href="https://json-schema.org/draft/2020-12/json-schema-core">JSON Schema 2020-12</a>, by where they lead; and those of older
 * drafts that validators still read.
 */
final class SchemaKeywords {

    /** Their subschemas judge the same value: a circle of them has no end. */
    static final List<String> SAME_VALUE =
            List.of("allOf", "anyOf", "dependencies", "dependentSchemas", "else", "if", "not", "oneOf", "then");

    /** Their subschemas judge a part of the value, or stand there to be referred to. */
    static final List<String> PARTS = List.of(
            "$defs",
            "additionalItems",
            "additionalProperties",
            "contains",
            "contentSchema",
            "definitions",
            "items",
            "patternProperties",
            "prefixItems",
            "properties",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties");

    /** They lead to another place. */
    static final List<String> REFERENCES = List.of("$dynamicRef", "$recursiveRef", "$ref");

    /** Their value is no schema, nor a list of them, but a mapping from names to schemas. */
    static final Set<String> NAMED =
            Set.of("$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties");

    private static final List<String> OTHERS = List.of(
            "$anchor",
            "$comment",
            "$dynamicAnchor",
            "$id",
            "$recursiveAnchor",
            "$schema",
            "$vocabulary",
            "const",
            "contentEncoding",
            "contentMediaType",
            "default",
            "dependentRequired",
            "deprecated",
            "description",
            "enum",
            "examples",
            "exclusiveMaximum",
            "exclusiveMinimum",
            "format",
            "maxContains",
            "maximum",
            "maxItems",
            "maxLength",
            "maxProperties",
            "minContains",
            "minimum",
            "minItems",
            "minLength",
            "minProperties",
            "multipleOf",
            "pattern",
            "readOnly",
            "required",
            "title",
            "type",
            "uniqueItems",
            "writeOnly");

    /** Words of other notations that are near a keyword. */
    private static final Set<String> NO_SLIPS = Set.of("example", "id", "name", "nullable", "tags");

    private static final List<String> ALL = Stream.of(SAME_VALUE, PARTS, REFERENCES, OTHERS)
            .flatMap(List::stream)
            .toList();

    private SchemaKeywords() {}

    /** The keyword that a word is a slip of, if it is one. */
    static Optional<String> meant(String word) {
        return ALL.contains(word) || NO_SLIPS.contains(word) ? Optional.empty() : EditDistance.nearest(word, ALL);
    }

    /** The schemas that stand in a schema as the value of a keyword. */
    static List<JsonNode> subschemas(JsonNode schema, String keyword) {
        JsonNode value = schema.path(keyword);
        List<JsonNode> subschemas = new ArrayList<>();
        if (value.isArray() || NAMED.contains(keyword)) {
            value.forEach(subschemas::add);
        } else {
            subschemas.add(value);
        }
        return subschemas;
    }
}
