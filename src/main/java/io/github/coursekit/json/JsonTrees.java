package io.github.coursekit.json;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes trees of what a parser reads. */
final class JsonTrees {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTrees() {}

    /** All that a parser has. */
    static JsonNode read(JsonParser in) {
        JsonNode root = read(in, in.nextToken());
        requireEnd(in);
        return root;
    }

    /** The same, but without the items of an array, which are handed on, where an object has it. */
    static JsonNode read(JsonParser in, String array, Consumer<JsonNode> items) {
        JsonToken first = in.nextToken();
        JsonNode root = first == JsonToken.START_OBJECT ? object(in, array, items) : read(in, first);
        requireEnd(in);
        return root;
    }

    private static ObjectNode object(JsonParser in, String array, Consumer<JsonNode> items) {
        ObjectNode object = NODES.objectNode();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            JsonToken token = in.nextToken();
            if (token == JsonToken.START_ARRAY && name.equals(array)) {
                for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
                    items.accept(read(in, next));
                }
            } else {
                object.set(name, read(in, token));
            }
        }
        return object;
    }

    private static void requireEnd(JsonParser in) {
        if (in.nextToken() != null) {
            throw new StreamReadException(in, "Something stands behind the end");
        }
    }

    /** The value that begins with a token, which is null at the end of the text; the parser is left at the value's last token. */
    private static JsonNode read(JsonParser in, @Nullable JsonToken token) {
        if (token == null) {
            return NODES.missingNode();
        }
        return switch (token) {
            case START_OBJECT -> {
                ObjectNode object = NODES.objectNode();
                for (String name = in.nextName(); name != null; name = in.nextName()) {
                    object.set(name, read(in, in.nextToken()));
                }
                yield object;
            }
            case START_ARRAY -> {
                ArrayNode array = NODES.arrayNode();
                for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
                    array.add(read(in, next));
                }
                yield array;
            }
            case VALUE_STRING -> NODES.stringNode(in.getString());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(in.getDoubleValue());
            case VALUE_NUMBER_INT ->
                switch (in.getNumberType()) {
                    case INT -> NODES.numberNode(in.getIntValue());
                    case LONG -> NODES.numberNode(in.getLongValue());
                    default -> NODES.numberNode(in.getBigIntegerValue());
                };
            default -> throw new StreamReadException(in, "No value begins with " + token);
        };
    }
}
