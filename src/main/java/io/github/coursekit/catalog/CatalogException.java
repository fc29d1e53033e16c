package io.github.coursekit.catalog;

import io.github.coursekit.text.Excerpt;
import tools.jackson.databind.JsonNode;

/** A text is no catalog, or one that this version cannot read. The message names the catalog, and tells where it is wrong and how. */
public final class CatalogException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_SHOWN = 40;

    CatalogException(String message) {
        super(message);
    }

    /** A value is something else than what it must be, at a place that is a JSON pointer. */
    static CatalogException unexpected(String place, String expected, JsonNode found) {
        return new CatalogException("%s must be %s, found %s".formatted(place, expected, shown(found)));
    }

    private static String shown(JsonNode value) {
        return switch (value.getNodeType()) {
            case MISSING -> "nothing";
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> '"' + Excerpt.shown(value.stringValue(), LONGEST_SHOWN) + '"';
            default -> Excerpt.shown(value.asString("null"), LONGEST_SHOWN);
        };
    }
}
