package io.github.coursekit.schema;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/**
 * A reference to a schema.
 *
 * @param address the resource that it stands in
 * @param fragment what it is in there: an anchor, or a JSON pointer, encoded; empty for all of it
 */
record SchemaReference(URI address, String fragment) {

    private static final String META_SCHEMAS = "https://json-schema.org/";

    /** A reference as it is written; {@code base} is the address that a relative one starts from. */
    static SchemaReference of(String text, URI base) {
        int hash = text.indexOf('#');
        return new SchemaReference(
                hash == 0 ? base : base.resolve(withoutFragment(text)), hash < 0 ? "" : text.substring(hash + 1));
    }

    static URI withoutFragment(String reference) {
        int hash = reference.indexOf('#');
        return URI.create(hash < 0 ? reference : reference.substring(0, hash));
    }

    /** Whether it leads to the schemas of JSON Schema itself. */
    boolean isToMetaSchema() {
        return address.toString().startsWith(META_SCHEMAS);
    }

    boolean isPointer() {
        return fragment.isEmpty() || fragment.startsWith("/");
    }

    /** What it points to in its resource. */
    JsonNode in(JsonNode resource) {
        return resource.at(URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8));
    }
}
