package io.github.coursekit.schema;

import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.site.LessonWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a schema can say of the questions and settings of an assessment: what the rules {@code assessment-*} ask for. */
final class AssessmentSchema {

    private static final String TYPE = "type";
    private static final String REQUIRED = "required";
    private static final String OPTIONS = "options";
    private static final String TEXT = "text";
    private static final String ID = "id";

    private AssessmentSchema() {}

    static void addTo(ObjectNode schema) {
        for (String key : LessonWords.COUNTS) {
            spellings(key).forEach(name -> whole(EditorSchemas.property(schema, name), 1));
        }
        spellings(LessonWords.PERCENTAGE)
                .forEach(name -> whole(EditorSchemas.property(schema, name), 0).put("maximum", 100));
        LessonKeys.OF_ASSESSMENTS.forEach(key -> inOneSpelling(schema, key));
        schema.withArray(REQUIRED).add("questions");
        ObjectNode questions =
                EditorSchemas.property(schema, "questions").put(TYPE, "array").put("minItems", 1);
        question(questions.putObject("items"));
    }

    private static ObjectNode whole(ObjectNode schema, int least) {
        return schema.put(TYPE, "integer").put("minimum", least);
    }

    private static void question(ObjectNode schema) {
        schema.put(TYPE, "object");
        LessonKeys.IN_QUESTIONS.forEach(key -> EditorSchemas.property(schema, key));
        identified(schema).add(TYPE);
        EditorSchemas.words(EditorSchemas.property(schema, TYPE), LessonWords.QUESTION_TYPES);
        EditorSchemas.property(schema, "marks").put(TYPE, "number").put("exclusiveMinimum", 0);
        shown(schema);
        inOneSpelling(schema, LessonKeys.CORRECT_ANSWER);
        ObjectNode options = EditorSchemas.property(schema, OPTIONS).put(TYPE, "array");
        option(options.putObject("items"));
        LessonWords.ONE_RIGHT.forEach(
                type -> choice(schema, type).put("minContains", 1).put("maxContains", 1));
        choice(schema, LessonWords.SOME_RIGHT).put("minContains", 1);
        answer(ofType(schema, LessonWords.IN_WORDS));
    }

    private static void option(ObjectNode schema) {
        schema.put(TYPE, "object");
        LessonKeys.IN_OPTIONS.forEach(key -> EditorSchemas.property(schema, key));
        identified(schema);
        shown(schema);
        inOneSpelling(schema, LessonKeys.IS_CORRECT);
    }

    /** Results are stored by an id. */
    private static ArrayNode identified(ObjectNode schema) {
        written(EditorSchemas.property(schema, ID));
        return schema.putArray(REQUIRED).add(ID);
    }

    /** A text, or something in its place. */
    private static void shown(ObjectNode schema) {
        written(EditorSchemas.property(schema, TEXT));
        ArrayNode any = schema.putArray("anyOf");
        Stream.concat(Stream.of(TEXT), LessonWords.INSTEAD_OF_TEXT.stream())
                .forEach(key -> any.addObject().putArray(REQUIRED).add(key));
    }

    private static void written(ObjectNode schema) {
        schema.putArray(TYPE).add("string").add("number").add("boolean");
        schema.put("pattern", "\\S");
    }

    /** Options of which some are right, for questions of a type; what is returned says how many. */
    private static ObjectNode choice(ObjectNode question, String type) {
        ObjectNode then = ofType(question, type);
        then.putArray(REQUIRED).add(OPTIONS);
        ObjectNode options = EditorSchemas.property(then, OPTIONS).put("minItems", 2);
        ObjectNode each = options.putObject("items");
        ArrayNode right = options.putObject("contains").putArray("anyOf");
        for (String name : spellings(LessonKeys.IS_CORRECT)) {
            EditorSchemas.property(each, name).put(TYPE, "boolean");
            ObjectNode one = right.addObject();
            EditorSchemas.property(one, name).put("const", true);
            one.putArray(REQUIRED).add(name);
        }
        return options;
    }

    private static void answer(ObjectNode then) {
        ArrayNode any = then.putArray("anyOf");
        for (String name : spellings(LessonKeys.CORRECT_ANSWER)) {
            ObjectNode one = any.addObject();
            written(EditorSchemas.property(one, name));
            one.putArray(REQUIRED).add(name);
        }
    }

    private static ObjectNode ofType(ObjectNode question, String type) {
        ObjectNode choice = question.withArray("allOf").addObject();
        ObjectNode when = choice.putObject("if");
        EditorSchemas.property(when, TYPE).put("const", type);
        when.putArray(REQUIRED).add(TYPE);
        return choice.putObject("then");
    }

    private static void inOneSpelling(ObjectNode schema, String camelCase) {
        List<String> both = spellings(camelCase);
        if (both.size() > 1) {
            both.forEach(schema.withArray("allOf").addObject().putObject("not").putArray(REQUIRED)::add);
        }
    }

    /** A key in camelCase, and in snake_case where that is another. */
    static List<String> spellings(String camelCase) {
        return new ArrayList<>(
                Stream.of(camelCase, LessonKeys.snakeCase(camelCase)).distinct().toList());
    }
}
