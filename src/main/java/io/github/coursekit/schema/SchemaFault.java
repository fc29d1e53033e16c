package io.github.coursekit.schema;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a schema says against a value.
 *
 * @param place where it is wrong
 * @param keyword the keyword that does not allow it
 * @param asked what the schema has for that keyword
 * @param message what the validator says of it; empty for a keyword that has words of our own
 */
record SchemaFault(Place place, String keyword, @Nullable JsonNode asked, String message) {

    /**
     * Where something is wrong.
     *
     * @param path the keys, and from 0 the indexes of items, that lead to the value
     * @param property the key in that value that is meant; null when the whole value is
     */
    record Place(List<Object> path, @Nullable String property) {}

    /** What the validator found. */
    static SchemaFault of(Error error) {
        List<Object> path = new ArrayList<>();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            path.add(error.getInstanceLocation().getElement(i));
        }
        return new SchemaFault(
                new Place(path, error.getProperty()), error.getKeyword(), error.getSchemaNode(), error.getMessage());
    }
}
