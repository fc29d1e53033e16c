package io.github.coursekit.schema;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.ScalarType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Front matter as the JSON that schemas judge, and the way back from what they find to places and words. */
final class FrontMatterJson {

    private static final Map<String, String> TYPE_WORDS = Map.of(
            "string", "text",
            "number", "a number",
            "integer", "a whole number",
            "boolean", "true or false",
            "array", "a list",
            "object", "a mapping",
            "null", "nothing");

    private final DataMapping frontMatter;
    private final ObjectNode node;
    private final IdentityHashMap<DataMapping, Map<String, DataEntry>> indexes = new IdentityHashMap<>();

    /** Reads front matter, with its keys as the schema spells them; {@code alone} leaves out those that the schema does not name. */
    FrontMatterJson(DataMapping frontMatter, Map<String, DataNode> inherited, Spellings keys, boolean alone) {
        this.frontMatter = frontMatter;
        this.node = JsonNodeFactory.instance.objectNode();
        inherited.forEach((key, value) -> set(keys.of(key), value, keys, alone));
        for (DataEntry entry : frontMatter.entries()) {
            set(keys.of(entry.name()), entry.value(), keys, alone);
        }
    }

    JsonNode node() {
        return node;
    }

    private void set(String name, DataNode value, Spellings keys, boolean alone) {
        if (alone && !keys.all().contains(name)) {
            return;
        }
        // An absent value is an absent key.
        if (!(value instanceof DataScalar scalar) || HugoScalars.type(scalar) != ScalarType.NULL) {
            node.set(name, json(value));
        }
    }

    private static JsonNode json(DataNode value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof DataMapping mapping) {
            ObjectNode object = nodes.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.name(), json(entry.value())));
            return object;
        }
        if (value instanceof DataSequence sequence) {
            ArrayNode array = nodes.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
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

    /** The violation that a fault means; empty when it is about an inherited value. */
    Optional<SchemaViolation> violation(SchemaFault fault) {
        String property = fault.place().property();
        List<Object> path = fault.place().path();
        if (fault.keyword().equals("required") && property != null) {
            return Optional.of(missing(path, property));
        }
        if (fault.keyword().equals("additionalProperties") && property != null) {
            return find(path)
                    .flatMap(at -> at instanceof DataMapping mapping ? entry(mapping, property) : Optional.empty())
                    .map(entry -> SchemaViolation.wrong(
                            entry.key().range(), "the key '" + entry.name() + "' is not allowed here", "remove it"));
        }
        Optional<DataNode> found = find(path);
        return found.map(value -> SchemaViolation.wrong(value.range(), wrong(fault, name(path), value), ""));
    }

    /** Why the schema could not judge: the first text that is longer than patterns are tried on. */
    SchemaViolation tooLong() {
        DataScalar longest = firstTooLong(frontMatter).orElseThrow();
        return new SchemaViolation(
                SchemaViolation.Kind.LIMIT,
                Optional.of(longest.range()),
                "This value has %d characters".formatted(longest.text().length()),
                "patterns of schemas are tried on at most %d, so the front matter was not judged by its schema"
                        .formatted(FrontMatterSchemas.LONGEST_PATTERN_INPUT),
                "");
    }

    private static Optional<DataScalar> firstTooLong(DataNode node) {
        if (node instanceof DataScalar scalar) {
            return Optional.of(scalar).filter(text -> text.text().length() > FrontMatterSchemas.LONGEST_PATTERN_INPUT);
        }
        List<DataNode> children = new ArrayList<>();
        if (node instanceof DataMapping mapping) {
            mapping.entries().forEach(entry -> children.addAll(List.of(entry.key(), entry.value())));
        } else if (node instanceof DataSequence sequence) {
            children.addAll(sequence.items());
        }
        return children.stream().flatMap(child -> firstTooLong(child).stream()).findFirst();
    }

    private SchemaViolation missing(List<Object> path, String property) {
        Optional<DataEntry> present = path.isEmpty() ? entry(frontMatter, property) : Optional.empty();
        return present.map(entry ->
                        SchemaViolation.wrong(entry.key().range(), property + " has no value", "write one behind it"))
                .orElseGet(() -> new SchemaViolation(
                        SchemaViolation.Kind.WRONG,
                        find(path).filter(at -> !path.isEmpty()).map(DataNode::range),
                        property + " is missing",
                        "",
                        property));
    }

    private static String wrong(SchemaFault fault, String name, DataNode value) {
        return switch (fault.keyword()) {
            case "type" -> name + " must be " + types(fault.asked()) + ", found " + HugoScalars.shown(value);
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
        List<String> shown = new ArrayList<>();
        if (values != null) {
            values.forEach(value -> shown.add(value.asString()));
        }
        return String.join(", ", shown);
    }

    private static String types(@Nullable JsonNode types) {
        if (types == null) {
            return "something else";
        }
        List<String> names = new ArrayList<>();
        if (types.isArray()) {
            types.forEach(type -> names.add(type.asString()));
        } else {
            names.add(types.asString());
        }
        return names.stream()
                // A number is shown as it stands: authors need not know that it is no text.
                .filter(type -> !(type.equals("number") && names.contains("string")))
                .map(type -> TYPE_WORDS.getOrDefault(type, type))
                .collect(Collectors.joining(" or "));
    }

    /** The first entry of a key in a mapping, through an index: there may be a finding for each of many thousand keys. */
    private Optional<DataEntry> entry(DataMapping mapping, String key) {
        Map<String, DataEntry> index = indexes.computeIfAbsent(mapping, FrontMatterJson::index);
        return Optional.ofNullable(index.get(key.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, DataEntry> index(DataMapping mapping) {
        Map<String, DataEntry> index = new HashMap<>();
        mapping.entries().forEach(entry -> index.putIfAbsent(entry.name().toLowerCase(Locale.ROOT), entry));
        return index;
    }

    private Optional<DataNode> find(List<Object> path) {
        Optional<DataNode> found = Optional.of(frontMatter);
        for (Object step : path) {
            found = found.flatMap(value -> child(value, step));
        }
        return found;
    }

    private Optional<DataNode> child(DataNode value, Object step) {
        if (value instanceof DataMapping mapping) {
            return entry(mapping, step.toString()).map(DataEntry::value);
        }
        if (value instanceof DataSequence sequence && step instanceof Integer index) {
            return Optional.of(sequence.items().get(index));
        }
        return Optional.empty();
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
