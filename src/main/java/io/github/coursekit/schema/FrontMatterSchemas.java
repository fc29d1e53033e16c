package io.github.coursekit.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.site.LessonTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Judges front matter by the built-in JSON Schemas (<a href="https://json-schema.org/draft/2020-12">2020-12</a>), one for each lesson type; any
 * other type is judged by the common one. A schema is loaded when it is first needed. Nothing is ever fetched.
 */
public final class FrontMatterSchemas {

    /** Patterns are not tried on longer texts, in UTF-16 units. */
    public static final int LONGEST_PATTERN_INPUT = 1000;

    /** The dialect that schemas are written in. */
    static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

    /** One for all courses of a build: they never change. */
    private static final Map<String, JudgingSchema> BUILT_IN = new ConcurrentHashMap<>();

    private final Map<String, JudgingSchema> own = new ConcurrentHashMap<>();

    /**
     * {@return what the schema of a lesson type does not allow, one violation for each place, in the order of the file}
     *
     * @param type the lesson's type; null when it has none
     * @param frontMatter the lesson's front matter
     * @param inherited what a cascade adds to it, by key in lower case: it can satisfy the schema but is not judged here
     */
    public List<SchemaViolation> validate(
            @Nullable String type, DataMapping frontMatter, Map<String, DataNode> inherited) {
        String name = type != null && LessonTypes.ALL.contains(type) ? type : SchemaLibrary.COMMON;
        return BUILT_IN.computeIfAbsent(name, FrontMatterSchemas::builtIn).validate(frontMatter, inherited);
    }

    /**
     * {@return what a schema of the course's own does not allow, one violation for each place, in the order of the file}
     *
     * @param json the schema, which {@link #check} has found right
     * @param frontMatter the lesson's front matter
     * @param inherited what a cascade adds to it, by key in lower case
     */
    public List<SchemaViolation> validateOwn(String json, DataMapping frontMatter, Map<String, DataNode> inherited) {
        return own.computeIfAbsent(json, text -> compile(SchemaText.parse(text)))
                .validate(frontMatter, inherited);
    }

    /**
     * {@return the keys of front matter that a schema of a course's own names} The schema is checked first.
     *
     * @param json the schema
     * @throws IllegalArgumentException when it is no schema, refers to something outside itself and the built-in schemas, or refers to itself
     *     without end
     */
    public static Set<String> check(String json) {
        JsonNode schema = SchemaText.parse(json);
        String dialect = schema.path("$schema").asString(META_SCHEMA);
        if (!dialect.replace("#", "").equals(META_SCHEMA)) {
            throw new IllegalArgumentException(
                    "its \"$schema\" is " + dialect + "; the one that is read is " + META_SCHEMA);
        }
        try {
            requireRight(schema);
            return compile(schema).keys().all();
        } catch (IllegalArgumentException e) {
            throw e;
        } catch (StackOverflowError e) {
            // Each class of the validator was at work in requireRight: none is lost by being begun without a stack.
            throw new IllegalArgumentException("its parts refer to each other over too many steps", e);
        } catch (RuntimeException e) {
            // Of the validator, which says by exceptions of many kinds, its JSON's among them, what it cannot use.
            throw new IllegalArgumentException("the validator says: " + e.getMessage(), e);
        }
    }

    private static void requireRight(JsonNode schema) {
        List<Error> errors =
                registry().getSchema(SchemaLocation.of(META_SCHEMA)).validate(schema);
        if (!errors.isEmpty()) {
            Error first = errors.get(0);
            throw new IllegalArgumentException(
                    "it is no JSON Schema: " + first.getInstanceLocation() + ": " + first.getMessage());
        }
    }

    private static JudgingSchema compile(JsonNode json) {
        Set<String> keys = SchemaGraph.of(json, SchemaLibrary::find).keys();
        Schema schema = registry().getSchema(json);
        // A schema builds its validators when it is first used, and guards that by nothing: what threads share is built
        // before.
        schema.initializeValidators();
        return new JudgingSchema(
                value -> schema.validate(value).stream().map(SchemaFault::of).toList(), new Spellings(keys), false);
    }

    private static JudgingSchema builtIn(String name) {
        List<JsonNode> all = new ArrayList<>(List.of(SchemaLibrary.source(name)));
        if (all.get(0).has("$ref")) {
            all.add(SchemaLibrary.source(SchemaLibrary.COMMON)); // which is all that they refer to
        }
        BuiltInSchema schema = new BuiltInSchema(all);
        return new JudgingSchema(schema, new Spellings(schema.keys()), true);
    }

    /** Whatever is not in a schema itself, or in the built-in ones, is not there. */
    private static SchemaRegistry registry() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .regularExpressionFactory(new BoundedPatterns())
                .build();
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(config)
                        .nodeReader(new SchemaReader())
                        .schemas(SchemaLibrary::text));
    }
}
