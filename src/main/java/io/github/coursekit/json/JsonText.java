package io.github.coursekit.json;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

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
            return JsonTrees.read(in);
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
            return JsonTrees.read(in, array, items);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
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
        try (JsonGenerator out = FACTORY.createGenerator(new JsonLayout(), text)) {
            JsonWriter.write(json, out);
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

    private static JsonWriter.RawValue line(JsonNode item) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            JsonWriter.write(item, out);
        }
        return new JsonWriter.RawValue(line.toString());
    }
}
