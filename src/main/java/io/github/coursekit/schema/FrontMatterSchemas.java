package io.github.coursekit.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    private final Map<String, Schema> own = new ConcurrentHashMap<>();

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
        return validate(schema, frontMatter, inherited);
    }

    /**
     * {@return what a schema of the course's own does not allow, one violation for each place, in the order of the file}
     *
     * @param json the schema, which {@link #check} has found right
     * @param frontMatter the lesson's front matter
     * @param inherited what a cascade adds to it, by key in lower case
     */
    public List<SchemaViolation> validateOwn(String json, YamlMapping frontMatter, Map<String, YamlNode> inherited) {
        return validate(own.computeIfAbsent(json, FrontMatterSchemas::compile), frontMatter, inherited);
    }

    /**
     * Checks a schema of a course's own before it is used.
     *
     * @param json the schema
     * @throws IllegalArgumentException when it is no schema, refers to something outside itself, or refers to itself without end
     */
    public static void check(String json) {
        try {
            compile(json).validate("{}", InputFormat.JSON);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("it refers to itself without end", e);
        } catch (SchemaException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Schema compile(String json) {
        try {
            JsonNode schema = JsonMapper.builder().build().readTree(json);
            if (!schema.isObject()) {
                throw new IllegalArgumentException("it is no JSON object");
            }
            // Whatever is not in the schema itself, or in the built-in ones, is not there.
            Schema compiled = SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12,
                            builder -> builder.schemas(FrontMatterSchemas::resource))
                    .getSchema(schema);
            compiled.initializeValidators();
            return compiled;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static List<SchemaViolation> validate(
            Schema schema, YamlMapping frontMatter, Map<String, YamlNode> inherited) {
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
