package io.github.coursekit.json;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON, and writes it for people and for comparing: two spaces and line feeds on every system, and a line feed at the end. */
public final class JsonText {

    /** To make another takes as long as to lint a hundred lessons. */
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonText() {}

    /**
     * {@return the tree that a text is}
     *
     * @param json the text
     * @throws tools.jackson.core.JacksonException when it is no JSON; what follows a value is not read
     */
    public static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }

    /**
     * {@return a tree as text}
     *
     * @param json the tree
     */
    public static String of(JsonNode json) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter layout =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return MAPPER.writer().with(layout).writeValueAsString(json) + "\n";
    }
}
