package io.github.coursekit.schema;

import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.hugo.HugoScalars;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Placed values as the JSON that schemas judge, with the types that Hugo gives them. */
final class HugoJson {

    private HugoJson() {}

    static JsonNode of(DataNode value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof DataMapping mapping) {
            ObjectNode object = nodes.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.name(), of(entry.value())));
            return object;
        }
        if (value instanceof DataSequence sequence) {
            ArrayNode array = nodes.arrayNode();
            sequence.items().forEach(item -> array.add(of(item)));
            return array;
        }
        DataScalar scalar = (DataScalar) value;
        return switch (HugoScalars.type(scalar)) {
            case STRING -> nodes.stringNode(scalar.text());
            case INTEGER -> nodes.numberNode(HugoScalars.integer(scalar).orElseThrow());
            // Infinities are no numbers of JSON: a schema that asks for a number does not allow them.
            case FLOAT ->
                HugoScalars.number(scalar)
                        .<JsonNode>map(nodes::numberNode)
                        .orElseGet(() -> nodes.stringNode(scalar.text()));
            case BOOLEAN -> nodes.booleanNode(HugoScalars.isTrue(scalar));
            case NULL -> nodes.nullNode();
        };
    }
}
