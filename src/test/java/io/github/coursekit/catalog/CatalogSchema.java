package io.github.coursekit.catalog;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.coursekit.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of catalogs, as its readers have it, and with nothing allowed but what it names: what is written is all in it. */
final class CatalogSchema {

    private static final Schema PUBLISHED = schema(json());
    private static final Schema STRICT = schema(strict(json()));

    private CatalogSchema() {}

    static List<Error> published(String catalog) {
        return PUBLISHED.validate(catalog, InputFormat.JSON);
    }

    static List<Error> strict(String catalog) {
        return STRICT.validate(catalog, InputFormat.JSON);
    }

    private static JsonNode json() {
        try (InputStream in = CatalogWriter.class.getResourceAsStream("/io/github/coursekit/catalog.schema.json")) {
            return JsonText.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode strict(JsonNode json) {
        json.forEach(CatalogSchema::strict);
        if (json instanceof ObjectNode object
                && json.path("type").asString("").equals("object")
                && json.has("properties")) {
            object.put("additionalProperties", false);
        }
        return json;
    }

    private static Schema schema(JsonNode json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonText.of(json), InputFormat.JSON);
    }
}
