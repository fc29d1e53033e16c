package io.github.coursekit.catalog;

import io.github.coursekit.course.PlainValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of front matter as JSON. */
final class CatalogValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CatalogValues() {}

    static ObjectNode json(PlainValue.Entries entries) {
        ObjectNode object = JSON.objectNode();
        entries.entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
        return object;
    }

    private static JsonNode json(PlainValue value) {
        if (value instanceof PlainValue.Text text) {
            return JSON.stringNode(text.text());
        } else if (value instanceof PlainValue.Decimal decimal) {
            return CatalogNumbers.json(decimal.number());
        } else if (value instanceof PlainValue.Flag flag) {
            return JSON.booleanNode(flag.flag());
        } else if (value instanceof PlainValue.Items items) {
            ArrayNode array = JSON.arrayNode();
            items.items().forEach(item -> array.add(json(item)));
            return array;
        } else if (value instanceof PlainValue.Entries entries) {
            return json(entries);
        }
        return JSON.nullNode();
    }

    /** The entries of an object; empty where a number in it is too large. */
    static Optional<PlainValue.Entries> entries(JsonNode object) {
        List<PlainValue.Entry> entries = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            Optional<PlainValue> value = value(property.getValue());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            entries.add(new PlainValue.Entry(property.getKey(), value.get()));
        }
        return Optional.of(new PlainValue.Entries(entries));
    }

    private static Optional<PlainValue> value(JsonNode json) {
        return switch (json.getNodeType()) {
            case STRING -> Optional.of(new PlainValue.Text(json.stringValue()));
            case NUMBER -> CatalogNumbers.read(json).map(PlainValue.Decimal::new);
            case BOOLEAN -> Optional.of(new PlainValue.Flag(json.booleanValue()));
            case OBJECT -> entries(json).map(entries -> entries);
            case ARRAY -> items(json);
            default -> Optional.of(PlainValue.Nothing.NOTHING);
        };
    }

    private static Optional<PlainValue> items(JsonNode array) {
        List<PlainValue> items = new ArrayList<>();
        for (JsonNode item : array) {
            Optional<PlainValue> value = value(item);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            items.add(value.get());
        }
        return Optional.of(new PlainValue.Items(items));
    }
}
