package io.github.coursekit.schema;

import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.site.LessonTypes;
import io.github.coursekit.site.LessonWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas for editors: of the front matter of each lesson type, all that a check asks for and a schema can say, in one file without references to others; and
 * one for any lesson, which goes by its type. They are made of the {@linkplain FrontMatterSchemas built-in ones} and of the keys and words that rules know.
 */
final class EditorSchemas {

    /** Where they stand on the project's site. */
    static final String BASE = SchemaLibrary.BASE + "editor/";

    /** The name of the schema for any lesson. */
    static final String ANY = "lesson";

    private static final String TYPE = "type";
    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";
    private static final String QUESTIONS = "questions";

    private EditorSchemas() {}

    /** The schemas by name: a lesson type, or {@link #ANY}. */
    static Map<String, JsonNode> all() {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        LessonTypes.ALL.forEach(type -> all.put(type, ofType(type)));
        all.put(ANY, any());
        return all;
    }

    private static ObjectNode ofType(String type) {
        ObjectNode own = SchemaLibrary.source(type);
        ObjectNode schema = begun(type, own.path("title").asString());
        body(schema, own);
        property(schema, TYPE).put("const", type);
        if (type.equals(LessonTypes.ASSESSMENT)) {
            AssessmentSchema.addTo(schema);
        } else {
            requireNoQuestions(schema);
        }
        return schema;
    }

    /** By its type; what has another one, or none, is like a page. */
    private static ObjectNode any() {
        ObjectNode schema = begun(ANY, "Front matter of a lesson");
        ArrayNode cases = schema.putArray("allOf");
        for (String type : LessonTypes.ALL) {
            ObjectNode choice = cases.addObject();
            ObjectNode when = choice.putObject("if");
            when.putObject(PROPERTIES).putObject(TYPE).put("const", type);
            when.putArray(REQUIRED).add(TYPE);
            choice.putObject("then").put("$ref", BASE + type + ".schema.json");
        }
        ObjectNode other = cases.addObject();
        ObjectNode known = other.putObject("if");
        ArrayNode types = known.putObject(PROPERTIES).putObject(TYPE).putArray("enum");
        LessonTypes.ALL.forEach(types::add);
        known.putArray(REQUIRED).add(TYPE);
        ObjectNode rest = other.putObject("else");
        body(rest, JsonNodeFactory.instance.objectNode());
        requireNoQuestions(rest);
        ArrayNode examples = property(rest, TYPE).putArray("examples");
        LessonTypes.ALL.forEach(examples::add);
        return schema;
    }

    private static ObjectNode begun(String name, String title) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("$schema", FrontMatterSchemas.META_SCHEMA)
                .put("$id", BASE + name + ".schema.json")
                .put("title", title);
    }

    /** What the common schema and that of a type ask for, and all other keys that somebody reads. */
    private static void body(ObjectNode schema, ObjectNode own) {
        ObjectNode common = SchemaLibrary.source(SchemaLibrary.COMMON);
        schema.put("type", "object");
        Set<String> required = new TreeSet<>();
        ObjectNode properties = schema.putObject(PROPERTIES);
        for (ObjectNode part : List.of(common, own)) {
            part.path(REQUIRED).forEach(key -> required.add(key.asString()));
            part.path(PROPERTIES)
                    .properties()
                    .forEach(key -> property(schema, key.getKey())
                            .setAll((ObjectNode) key.getValue().deepCopy()));
        }
        required.forEach(schema.putArray(REQUIRED)::add);
        LessonKeys.IN_FRONT_MATTER.forEach(key -> property(schema, key));
        property(schema, "weight").put("type", "integer").put("description", "Its place among its siblings");
        ObjectNode level = properties.putObject("level");
        level.put(
                "description",
                common.path(PROPERTIES).path("level").path("description").asString());
        ArrayNode either = level.putArray("anyOf");
        words(either.addObject(), LessonWords.LEVELS);
        words(either.addObject().put("type", "array").putObject("items"), LessonWords.LEVELS);
    }

    static ObjectNode property(ObjectNode schema, String key) {
        return schema.withObject(PROPERTIES).withObjectProperty(key);
    }

    static void words(ObjectNode schema, List<String> words) {
        words.forEach(schema.putArray("enum")::add);
    }

    /** A lesson of another type whose questions are those of an assessment has the wrong type. */
    private static void requireNoQuestions(ObjectNode schema) {
        List<String> keys = new ArrayList<>();
        LessonWords.OF_QUESTIONS.forEach(key -> keys.addAll(AssessmentSchema.spellings(key)));
        ArrayNode any = property(schema, QUESTIONS)
                .putObject("items")
                .putObject("not")
                .put("type", "object")
                .putArray("anyOf");
        keys.forEach(key -> any.addObject().putArray(REQUIRED).add(key));
    }
}
