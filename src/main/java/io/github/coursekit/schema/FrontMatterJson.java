package io.github.coursekit.schema;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Front matter as the JSON that schemas judge, and the way back from what they find to places and words. */
final class FrontMatterJson {

    private final DataMapping frontMatter;
    private final ObjectNode node;
    private final PlacedValues values;

    /** Reads front matter, with its keys as the schema spells them; {@code alone} leaves out those that the schema does not name. */
    FrontMatterJson(DataMapping frontMatter, Map<String, DataNode> inherited, Spellings keys, boolean alone) {
        this.frontMatter = frontMatter;
        this.values = new PlacedValues(frontMatter);
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
            node.set(name, HugoJson.of(value));
        }
    }

    /** The violation that a fault means; empty when it is about an inherited value. */
    Optional<SchemaViolation> violation(SchemaFault fault) {
        String property = fault.place().property();
        List<Object> path = fault.place().path();
        if (fault.keyword().equals("required") && property != null) {
            return Optional.of(missing(path, property));
        }
        if (fault.keyword().equals("additionalProperties") && property != null) {
            return values.find(path)
                    .flatMap(at ->
                            at instanceof DataMapping mapping ? values.entry(mapping, property) : Optional.empty())
                    .map(entry -> SchemaViolation.wrong(
                            entry.key().range(), "the key '" + entry.name() + "' is not allowed here", "remove it"));
        }
        Optional<DataNode> found = values.find(path);
        return found.map(value -> SchemaViolation.wrong(value.range(), FaultWords.of(fault, path, value), ""));
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
        Optional<DataEntry> present = path.isEmpty() ? values.entry(frontMatter, property) : Optional.empty();
        return present.map(entry ->
                        SchemaViolation.wrong(entry.key().range(), property + " has no value", "write one behind it"))
                .orElseGet(() -> new SchemaViolation(
                        SchemaViolation.Kind.WRONG,
                        values.find(path).filter(at -> !path.isEmpty()).map(DataNode::range),
                        property + " is missing",
                        "",
                        property));
    }
}
