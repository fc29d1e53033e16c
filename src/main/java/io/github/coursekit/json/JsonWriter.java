package io.github.coursekit.json;

import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.POJONode;

/** Writes trees, also those with an array whose items are made when they are written. */
final class JsonWriter {

    private JsonWriter() {}

    static void write(JsonNode json, JsonGenerator out) {
        switch (json.getNodeType()) {
            case OBJECT -> {
                out.writeStartObject();
                for (Map.Entry<String, JsonNode> property : json.properties()) {
                    out.writeName(property.getKey());
                    write(property.getValue(), out);
                }
                out.writeEndObject();
            }
            case ARRAY -> {
                out.writeStartArray();
                for (JsonNode item : json) {
                    write(item, out);
                }
                out.writeEndArray();
            }
            case POJO -> {
                out.writeStartArray();
                ((Stream<?>) ((POJONode) json).getPojo()).forEachOrdered(item -> writeItem(item, out));
                out.writeEndArray();
            }
            case STRING -> out.writeString(json.stringValue());
            case NUMBER -> out.writeNumber(json.asString());
            case BOOLEAN -> out.writeBoolean(json.booleanValue());
            case NULL -> out.writeNull();
            case BINARY, MISSING -> throw new IllegalArgumentException("no JSON: " + json.getNodeType());
        }
    }

    private static void writeItem(Object item, JsonGenerator out) {
        if (item instanceof RawValue line) {
            out.writeRawValue(line.text());
        } else {
            write((JsonNode) item, out);
        }
    }

    /** JSON that is text already. */
    record RawValue(String text) {}
}
