package io.github.coursekit.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Finds references of a schema that have no end, by which a validator would overflow the stack. */
final class SchemaCircles {

    /** A longer chain is no schema that anyone means, and judging by it would overflow the stack. */
    private static final int MAX_DEPTH = 200;

    private final Map<JsonNode, List<JsonNode>> sameValue;
    private final Set<JsonNode> done = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<JsonNode> path = new ArrayList<>();

    /** Those on the path. */
    private final Set<JsonNode> open = Collections.newSetFromMap(new IdentityHashMap<>());

    /** {@code sameValue} has the schemas that judge the same value as one does. */
    SchemaCircles(Map<JsonNode, List<JsonNode>> sameValue) {
        this.sameValue = sameValue;
    }

    /** Refuses a schema that leads to itself. */
    void requireEnd(JsonNode schema) {
        if (open.contains(schema)) {
            throw new IllegalArgumentException("it refers to itself without end" + references());
        }
        if (path.size() > MAX_DEPTH) {
            throw new IllegalArgumentException("a chain of references in it is longer than " + MAX_DEPTH);
        }
        if (done.contains(schema)) {
            return;
        }
        path.add(schema);
        open.add(schema);
        for (JsonNode next : sameValue.getOrDefault(schema, List.of())) {
            requireEnd(next);
        }
        path.remove(path.size() - 1);
        open.remove(schema);
        done.add(schema);
    }

    private String references() {
        String references = path.stream()
                .flatMap(schema -> SchemaKeywords.REFERENCES.stream().map(schema::path))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .collect(Collectors.joining(", then "));
        return references.isEmpty() ? "" : ": " + references;
    }
}
