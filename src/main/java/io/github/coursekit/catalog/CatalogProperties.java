package io.github.coursekit.catalog;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The ways in which the properties of a catalog's objects are written. */
final class CatalogProperties {

    private CatalogProperties() {}

    static void addIfPresent(ObjectNode node, String name, Optional<String> value) {
        value.ifPresent(text -> node.put(name, text));
    }

    static void addTexts(ObjectNode node, String name, List<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }

    static void addTextsIfAny(ObjectNode node, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            addTexts(node, name, texts);
        }
    }
}
