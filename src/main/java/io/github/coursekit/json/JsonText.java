package io.github.coursekit.json;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;

/**
 * Reads JSON, and writes it for people and for comparing: two spaces and line feeds on every system, and a line feed at the end.
 *
 * <p>Trees are read and written without an object mapper: it has some 400 classes, and to load them takes a third of what a small course costs.
 */
public final class JsonText {

    /** How deep trees may be: a section of a catalog takes two levels, and a path of 1,000 characters leads to no more than 500 sections. */
    private static final int DEEPEST = 1100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonText() {}

    /**
     * {@return the tree that a text is}
     *
     * @param json the text
     * @throws tools.jackson.core.JacksonException when it is no JSON
     */
    public static JsonNode parse(String json) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            JsonNode root = read(in, in.nextToken());
            requireEnd(in);
            return root;
        }
    }

    /**
     * {@return the tree that a text is, without the items of one array} They are handed on one by one and not kept, so that they may be many.
     *
     * @param json the text; it is not closed
     * @param array the property of the text's object whose value is that array; any other value is kept like those of other properties
     * @param items takes the items
     * @throws tools.jackson.core.JacksonException when it is no JSON
     * @throws IOException when {@code json} does
     */
    public static JsonNode parse(Reader json, String array, Consumer<JsonNode> items) throws IOException {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            JsonToken first = in.nextToken();
            JsonNode root = first == JsonToken.START_OBJECT ? object(in, array, items) : read(in, first);
            requireEnd(in);
            return root;
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
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
        return NODES.pojoNode(items);
    }

    /**
     * {@return the same for very many items} Each takes one line, in which no white space is spent.
     *
     * @param items the items
     */
    public static JsonNode lines(Stream<? extends JsonNode> items) {
        return NODES.pojoNode(items.map(JsonText::line));
    }

    private static RawValue line(JsonNode item) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            write(item, out);
        }
        return new RawValue(line.toString());
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
    private record RawValue(String text) {}

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
