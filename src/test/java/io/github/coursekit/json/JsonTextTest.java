package io.github.coursekit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class JsonTextTest {

    private static final String EVERYTHING = """
            {
              "text" : "a \\"b\\" \\u0001 \u00E9",
              "numbers" : [
                -1,
                2.5,
                123456789012345678901234567890
              ],
              "others" : [
                true,
                false,
                null,
                { },
                [ ]
              ]
            }
            """;

    @Test
    void whatIsReadIsWrittenAsItWas() {
        assertThat(JsonText.of(JsonText.parse(EVERYTHING))).isEqualTo(EVERYTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "[1],", "1 2", "{\"items\": []} x"})
    void whatHasSomethingBehindItsEndIsNoJson(String text) {
        assertThatThrownBy(() -> JsonText.parse(text)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> JsonText.parse(new StringReader(text), "items", item -> {}))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void theItemsOfOneArrayAreHandedOn() throws IOException {
        List<String> items = new ArrayList<>();

        JsonNode rest = JsonText.parse(
                new StringReader("{\"items\": [1, {\"items\": [2]}], \"others\": [3]}"),
                "items",
                item -> items.add(item.toString()));

        assertThat(items).containsExactly("1", "{\"items\":[2]}");
        assertThat(rest).isEqualTo(JsonText.parse("{\"others\": [3]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"items\": 1}", "[{\"items\": [1]}]", "\"items\""})
    void whereTheArrayIsNoneAllIsKept(String text) throws IOException {
        assertThat(JsonText.parse(new StringReader(text), "items", item -> fail("nothing to hand on")))
                .isEqualTo(JsonText.parse(text));
    }

    @Test
    void anArrayMadeWhileWritingIsLikeAnyOther() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        ObjectNode root = nodes.objectNode();
        root.set("items", JsonText.array(Stream.of(nodes.numberNode(1), nodes.objectNode())));
        root.set("none", JsonText.array(Stream.of()));

        assertThat(JsonText.of(root)).isEqualTo(JsonText.of(JsonText.parse("{\"items\": [1, {}], \"none\": []}")));
    }

    @Test
    void veryManyItemsTakeALineEach() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        ObjectNode root = nodes.objectNode();
        root.set("items", JsonText.lines(Stream.of(JsonText.parse("{\"a\": [1, \"\\n\"]}"), nodes.objectNode())));
        root.set("none", JsonText.lines(Stream.of()));

        assertThat(JsonText.of(root)).isEqualTo("""
                {
                  "items" : [
                    {"a":[1,"\\n"]},
                    {}
                  ],
                  "none" : [ ]
                }
                """);
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        JsonNode tree = JsonText.parse(EVERYTHING);
        Writer full = new Writer() {
            @Override
            public void write(char[] chars, int start, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> JsonText.write(tree, full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }
}
