package io.github.coursekit.schema;

import io.github.coursekit.json.JsonText;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A value for a key that a schema asks for, to begin with. */
public final class SchemaSample {

    private SchemaSample() {}

    /**
     * {@return a value that the schema suggests for a key at the top, or one of the type that it asks for, as JSON; empty where it says neither}
     *
     * @param json the schema, which {@link FrontMatterSchemas#check} has found right
     * @param key the key
     */
    public static Optional<String> of(String json, String key) {
        JsonNode property = JsonText.parse(json).path("properties").path(key);
        return Stream.of(
                        property.path("default"),
                        property.path("const"),
                        property.path("enum").path(0),
                        property.path("examples").path(0))
                .filter(value -> !value.isMissingNode())
                .map(JsonNode::toString)
                .findFirst()
                .or(() -> ofType(property));
    }

    private static Optional<String> ofType(JsonNode property) {
        JsonNode type = property.path("type");
        return switch (type.isArray() ? type.path(0).asString("") : type.asString("")) {
            case "boolean" -> Optional.of("false");
            case "integer", "number" ->
                Optional.of(
                        property.path("minimum").isNumber()
                                ? property.path("minimum").toString()
                                : "1");
            case "array" -> Optional.of("[]");
            case "object" -> Optional.of("{}");
            default -> Optional.empty();
        };
    }
}
