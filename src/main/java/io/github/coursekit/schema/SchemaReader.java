package io.github.coursekit.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.NodeReader;
import io.github.coursekit.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** Reads schemas as this program reads all JSON, without the object mapper that the validator would make for it. */
final class SchemaReader implements NodeReader {

    @Override
    public JsonNode readTree(String content, InputFormat format) {
        return JsonText.parse(content);
    }

    @Override
    public JsonNode readTree(InputStream content, InputFormat format) {
        try {
            return JsonText.parse(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
