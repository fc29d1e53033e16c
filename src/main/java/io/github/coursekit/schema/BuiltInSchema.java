package io.github.coursekit.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One of the built-in schemas. They have few keywords, and for those alone the validator need not be loaded, which takes as long as to lint hundreds of
 * lessons. What it finds is what the validator finds.
 */
final class BuiltInSchema implements JudgingSchema.Judge {

    /** What stands at the top beside keys; it says nothing of front matter, which is a mapping. */
    private static final Set<String> OF_SCHEMA = Set.of("$schema", "$id", "$ref", "title", "description", "type");

    private final Set<String> required = new LinkedHashSet<>();

    /** What values may be, by key: a schema may add to what the common one says. */
    private final Map<String, List<Value>> values = new HashMap<>();

    /**
     * Of one schema, or more that all hold.
     *
     * @throws IllegalArgumentException when one has a keyword that is not known here
     */
    BuiltInSchema(List<JsonNode> schemas) {
        for (JsonNode schema : schemas) {
            for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
                switch (keyword.getKey()) {
                    case "required" -> keyword.getValue().forEach(name -> required.add(name.stringValue()));
                    case "properties" ->
                        keyword.getValue()
                                .properties()
                                .forEach(key -> values.computeIfAbsent(key.getKey(), name -> new ArrayList<>())
                                        .add(Value.of(key.getValue())));
                    default -> requireSilent(keyword.getKey(), OF_SCHEMA);
                }
            }
        }
    }

    private static void requireSilent(String keyword, Set<String> silent) {
        if (!silent.contains(keyword)) {
            throw new IllegalArgumentException("a built-in schema has the keyword " + keyword);
        }
    }

    /** The keys that it names. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(values.keySet());
        keys.addAll(required);
        return keys;
    }

    @Override
    public List<SchemaFault> faults(JsonNode frontMatter) {
        List<SchemaFault> faults = new ArrayList<>();
        for (String key : required) {
            if (!frontMatter.has(key)) {
                faults.add(new SchemaFault(new SchemaFault.Place(List.of(), key), "required", null, ""));
            }
        }
        for (Map.Entry<String, JsonNode> entry : frontMatter.properties()) {
            for (Value value : values.getOrDefault(entry.getKey(), List.of())) {
                value.judge(entry.getValue(), List.of(entry.getKey()), faults);
            }
        }
        return faults;
    }

    /**
     * What a value may be.
     *
     * @param type the names of types, or one name; null for any
     * @param regex the source of {@code pattern}; null for none
     * @param pattern what a text must hold; null for anything
     * @param items what the items of a list may be; null for anything
     */
    private record Value(
            @Nullable JsonNode type,
            @Nullable JsonNode regex,
            @Nullable Pattern pattern,
            @Nullable Value items) {

        static Value of(JsonNode schema) {
            schema.propertyNames()
                    .forEach(keyword -> requireSilent(keyword, Set.of("type", "pattern", "items", "description")));
            JsonNode regex = schema.get("pattern");
            JsonNode items = schema.get("items");
            return new Value(
                    schema.get("type"),
                    regex,
                    regex == null ? null : Pattern.compile(regex.stringValue()),
                    items == null ? null : of(items));
        }

        void judge(JsonNode value, List<Object> path, List<SchemaFault> faults) {
            if (type != null && !isOfType(type, value)) {
                faults.add(new SchemaFault(new SchemaFault.Place(path, null), "type", type, ""));
            }
            if (pattern != null && value.isString()) {
                TextTooLongException.requireShort(value.stringValue());
                if (!pattern.matcher(value.stringValue()).find()) {
                    faults.add(new SchemaFault(new SchemaFault.Place(path, null), "pattern", regex, ""));
                }
            }
            if (items != null && value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    items.judge(value.get(i), List.of(path.get(0), i), faults);
                }
            }
        }

        private static boolean isOfType(JsonNode type, JsonNode value) {
            if (type.isString()) {
                return isOf(type.stringValue(), value);
            }
            for (JsonNode each : type) {
                if (isOf(each.stringValue(), value)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isOf(String type, JsonNode value) {
            return switch (type) {
                case "string" -> value.isString();
                case "number" -> value.isNumber();
                // spec: a number with a zero fractional part is an integer, however it is written
                case "integer" -> value.isNumber() && value.canConvertToExactIntegral();
                case "boolean" -> value.isBoolean();
                case "array" -> value.isArray();
                case "object" -> value.isObject();
                default -> throw new IllegalStateException("a built-in schema has the type " + type);
            };
        }
    }
}
