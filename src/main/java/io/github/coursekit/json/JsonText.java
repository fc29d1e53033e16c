package io.github.coursekit.json;

import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON, and writes it for people and for comparing: two spaces and line feeds on every system, and a line feed at the end. */
public final class JsonText {

    private JsonText() {}

    /**
     * {@return the tree that a text is}
     *
     * @param json the text
     * @throws tools.jackson.core.JacksonException when it is no JSON
     */
    public static JsonNode parse(String json) {
        return JsonMapper.shared().readTree(json);
    }

    /**
     * {@return a tree as text}
     *
     * @param json the tree
     */
    public static String of(JsonNode json) {
        StringWriter text = new StringWriter();
        // A mapper would do it too, with some 400 classes that a run without other JSON does not load: a third of what
        // a small course costs.
        try (JsonGenerator out = new JsonFactory().createGenerator(new Layout(), text)) {
            write(json, out);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonNode json, JsonGenerator out) {
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
            case STRING -> out.writeString(json.stringValue());
            case NUMBER -> out.writeNumber(json.asString());
            case BOOLEAN -> out.writeBoolean(json.booleanValue());
            case NULL -> out.writeNull();
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("no JSON: " + json.getNodeType());
        }
    }

    /** Gives a generator its layout; in a class of its own, since the library takes it from a context only. */
    private static final class Layout extends ObjectWriteContext.Base {

        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
