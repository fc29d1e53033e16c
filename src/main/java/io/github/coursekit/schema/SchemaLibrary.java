package io.github.coursekit.schema;

import io.github.coursekit.site.LessonTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The built-in schemas as they are written. Whatever is not in a schema itself, or in these, is not there. */
final class SchemaLibrary {

    /** Where the built-in schemas stand on the project's site. */
    static final String BASE = "https://coursekit.github.io/course-maven-plugin/schemas/";

    /** The name of the schema of all types. */
    static final String COMMON = "common";

    private SchemaLibrary() {}

    /** A built-in schema by its name. */
    static ObjectNode source(String name) {
        return (ObjectNode) find(name).orElseThrow();
    }

    /** A schema by its name or address. */
    static Optional<JsonNode> find(String address) {
        return Optional.ofNullable(text(address)).map(SchemaText::parse);
    }

    /** Its text; null when there is none. */
    static @Nullable String text(String nameOrIri) {
        String name =
                nameOrIri.startsWith(BASE) ? nameOrIri.substring(BASE.length()).replace(".schema.json", "") : nameOrIri;
        if (!name.equals(COMMON) && !LessonTypes.ALL.contains(name)) {
            return null;
        }
        String path = "/io/github/coursekit/schemas/" + name + ".schema.json";
        try (InputStream in = SchemaLibrary.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
