package io.github.coursekit.schema;

import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.hugo.HugoScalars;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says what is wrong with a value, in words for its author. */
final class FaultWords {

    private FaultWords() {}

    /** What a fault says of a value that stands at a path. */
    static String of(SchemaFault fault, List<Object> path, DataNode value) {
        String name = name(path);
        return switch (fault.keyword()) {
            case "type" -> name + " must be " + TypeWords.of(fault.asked()) + ", found " + HugoScalars.shown(value);
            case "pattern" ->
                isEmpty(value)
                        ? name + " must not be empty"
                        : name + " must match " + fault.asked() + ", found " + HugoScalars.shown(value);
            case "minLength", "minItems" -> isEmpty(value) ? name + " must not be empty" : name + " is too short";
            case "enum" -> name + " must be one of " + values(fault.asked()) + ", found " + HugoScalars.shown(value);
            case "const" -> name + " must be " + fault.asked() + ", found " + HugoScalars.shown(value);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
                name + " is out of range (" + fault.keyword() + " " + fault.asked() + "), found "
                        + HugoScalars.shown(value);
            default -> name + ": " + fault.message();
        };
    }

    private static boolean isEmpty(DataNode value) {
        return value instanceof DataScalar scalar
                ? scalar.text().isBlank()
                : value instanceof DataSequence sequence && sequence.items().isEmpty();
    }

    private static String values(@Nullable JsonNode values) {
        return values == null
                ? ""
                : values.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private static String name(List<Object> path) {
        StringBuilder name = new StringBuilder();
        for (Object step : path) {
            if (step instanceof Integer index) {
                name.append('[').append(index + 1).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step);
            }
        }
        return name.toString();
    }
}
