package io.github.coursekit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
