package io.github.coursekit.catalog;

import io.github.coursekit.json.JsonText;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The keys of which a JSON Schema of a course's own says that they answer a question: by
 * <a href="https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4">{@code writeOnly}</a>, or in words, in a title, a description or a comment.
 * What it refers to in itself, and the parts that judge the same value, say it too.
 */
final class SchemaAnswers {

    private static final Set<String> PROSE = Set.of("$comment", "description", "title");
    private static final Set<String> SAME_VALUE = Set.of("allOf", "anyOf", "oneOf");

    private final JsonNode root;
    private final Set<String> keys = new HashSet<>();

    private SchemaAnswers(JsonNode root) {
        this.root = root;
    }

    /**
     * {@return the keys, on any level}
     *
     * @param schema the schema, which has no references without end
     */
    static Set<String> of(String schema) {
        SchemaAnswers answers = new SchemaAnswers(JsonText.parse(schema));
        answers.collect(answers.root);
        return answers.keys;
    }

    private void collect(JsonNode json) {
        if (json.isObject()) {
            for (Map.Entry<String, JsonNode> property : json.path("properties").properties()) {
                if (isAnswer(property.getValue())) {
                    keys.add(property.getKey());
                }
            }
        }
        json.forEach(this::collect);
    }

    private boolean isAnswer(JsonNode schema) {
        if (schema.path("writeOnly").asBoolean(false)
                || PROSE.stream()
                        .anyMatch(word -> AnswerWords.inProse(schema.path(word).asString("")))) {
            return true;
        }
        String reference = schema.path("$ref").asString("");
        return (reference.startsWith("#/") && isAnswer(root.at(reference.substring(1))))
                || SAME_VALUE.stream().anyMatch(keyword -> isAnswerToAny(schema.path(keyword)));
    }

    private boolean isAnswerToAny(JsonNode schemas) {
        for (JsonNode schema : schemas) {
            if (isAnswer(schema)) {
                return true;
            }
        }
        return false;
    }
}
