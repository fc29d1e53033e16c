package io.github.coursekit.catalog;

import io.github.coursekit.json.JsonText;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a catalog as JSON. What {@link CatalogReader} reads of it is the same catalog, and is written as the same bytes. */
public final class CatalogWriter {

    private CatalogWriter() {}

    /**
     * {@return a catalog in UTF-8, with line feeds and one at its end}
     *
     * @param catalog the catalog
     */
    public static byte[] write(Catalog catalog) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("schemaVersion", Catalog.SCHEMA_VERSION);
        node.put("groupId", catalog.coordinates().groupId());
        node.put("artifactId", catalog.coordinates().artifactId());
        node.put("version", catalog.coordinates().version());
        node.put("basePath", catalog.basePath());
        CatalogProperties.addIfPresent(node, "baseUrl", catalog.baseUrl());
        node.put("contentFolder", catalog.contentFolder());
        addSection(node.putObject("root"), catalog.root());
        ArrayNode unread = node.putArray("unread");
        for (CatalogUnread lesson : catalog.unread()) {
            unread.addObject()
                    .put("path", lesson.path())
                    .put("reason", lesson.reason())
                    .put("sha256", lesson.sha256());
        }
        ArrayNode assets = node.putArray("assets");
        for (CatalogAsset asset : catalog.assets()) {
            ObjectNode told = assets.addObject().put("path", asset.path()).put("sha256", asset.sha256());
            asset.resource().ifPresent(resource -> told.put("resource", resource));
        }
        return JsonText.of(node).getBytes(StandardCharsets.UTF_8);
    }

    private static void addSection(ObjectNode node, CatalogSection section) {
        node.put("kind", "section");
        node.put("path", section.path());
        node.put("url", section.url());
        section.page().ifPresent(page -> CatalogLessonWriter.add(node.putObject("page"), page));
        ArrayNode children = node.putArray("children");
        for (CatalogNode child : section.children()) {
            if (child instanceof CatalogSection below) {
                addSection(children.addObject(), below);
            } else if (child instanceof CatalogLesson lesson) {
                CatalogLessonWriter.add(children.addObject(), lesson);
            }
        }
    }
}
