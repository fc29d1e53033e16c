package io.github.coursekit.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.POJONode;

/**
 * Reads JSON, and writes it for people and for comparing: two spaces and line feeds on every system, and a line feed at the end.
 *
 * <p>Trees are written without an object mapper: it has some 400 classes, and to load them takes a third of what a small course costs.
 */
public final class JsonText {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

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
        try {
            write(json, text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.toString();
    }

    /**
     * Writes a tree.
     *
     * @param json the tree
     * @param text takes it; it is not closed
     * @throws IOException when {@code text} does
     */
    public static void write(JsonNode json, Writer text) throws IOException {
        try (JsonGenerator out = FACTORY.createGenerator(new Layout(), text)) {
            write(json, out);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        text.write('\n');
    }

    /**
     * {@return an array whose items are made when they are written, one by one} A tree with such an array can be written, once, and not be read.
     *
     * @param items the items
     */
    public static JsonNode array(Stream<? extends JsonNode> items) {
        return JsonNodeFactory.instance.pojoNode(items);
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
            case POJO -> {
                out.writeStartArray();
                ((Stream<?>) ((POJONode) json).getPojo()).forEachOrdered(item -> write((JsonNode) item, out));
                out.writeEndArray();
            }
            case STRING -> out.writeString(json.stringValue());
            case NUMBER -> out.writeNumber(json.asString());
            case BOOLEAN -> out.writeBoolean(json.booleanValue());
            case NULL -> out.writeNull();
            case BINARY, MISSING -> throw new IllegalArgumentException("no JSON: " + json.getNodeType());
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
