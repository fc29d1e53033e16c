package io.github.coursekit.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.coursekit.yaml.YamlMapping;
import io.github.coursekit.yaml.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Judges front matter by the built-in JSON Schemas (<a href="https://json-schema.org/draft/2020-12">2020-12</a>), one for each lesson type; any
 * other type is judged by the common one. A schema is loaded when it is first needed. Nothing is ever fetched.
 */
public final class FrontMatterSchemas {

    private static final String BASE = "https://coursekit.github.io/course-maven-plugin/schemas/";
    private static final String COMMON = "common";
    private static final List<String> TYPES =
            List.of("certification", "challenge", "course", "lab", "learning-path", "module", "page", "test");

    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /**
     * {@return what the schema of a lesson type does not allow, one violation for each place, in the order of the file}
     *
     * @param type the lesson's type; null when it has none
     * @param frontMatter the lesson's front matter
     * @param inherited what a cascade adds to it, by key in lower case: it can satisfy the schema but is not judged here
     */
    public List<SchemaViolation> validate(
            @Nullable String type, YamlMapping frontMatter, Map<String, YamlNode> inherited) {
        Schema schema = schemas.computeIfAbsent(type != null && TYPES.contains(type) ? type : COMMON, this::load);
        FrontMatterJson json = new FrontMatterJson(frontMatter, inherited);
        Map<String, Error> firstByPlace = new LinkedHashMap<>();
        for (Error error : schema.validate(json.node())) {
            firstByPlace.putIfAbsent(error.getInstanceLocation() + "#" + error.getProperty(), error);
        }
        return firstByPlace.values().stream()
                .flatMap(error -> json.violation(error).stream())
                .sorted(Comparator.comparing((SchemaViolation v) ->
                                v.range().map(r -> r.start()).orElse(-1))
                        .thenComparing(SchemaViolation::message))
                .toList();
    }

    private Schema load(String name) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(FrontMatterSchemas::resource));
        return registry.getSchema(SchemaLocation.of(BASE + name + ".schema.json"), resource(name), InputFormat.JSON);
    }

    private static @Nullable String resource(String nameOrIri) {
        String name =
                nameOrIri.startsWith(BASE) ? nameOrIri.substring(BASE.length()).replace(".schema.json", "") : nameOrIri;
        if (!name.equals(COMMON) && !TYPES.contains(name)) {
            return null;
        }
        String path = "/io/github/coursekit/schemas/" + name + ".schema.json";
        try (InputStream in = FrontMatterSchemas.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
