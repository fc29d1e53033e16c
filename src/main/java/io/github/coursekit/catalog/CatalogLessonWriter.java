package io.github.coursekit.catalog;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a catalog tells of a lesson. */
final class CatalogLessonWriter {

    private CatalogLessonWriter() {}

    static void add(ObjectNode node, CatalogLesson lesson) {
        node.put("kind", "lesson");
        node.put("path", lesson.path());
        node.put("url", lesson.url());
        CatalogProperties.addIfPresent(node, "language", lesson.language());
        CatalogProperties.addTexts(node, "translations", lesson.translations());
        CatalogProperties.addIfPresent(node, "id", lesson.names().id());
        CatalogProperties.addIfPresent(node, "type", lesson.names().type());
        CatalogProperties.addIfPresent(node, "title", lesson.names().title());
        CatalogProperties.addIfPresent(node, "linkTitle", lesson.names().linkTitle());
        CatalogProperties.addIfPresent(node, "description", lesson.names().description());
        node.put("draft", lesson.draft());
        CatalogDates dates = lesson.dates();
        CatalogProperties.addIfPresent(node, "date", dates.date().map(Instant::toString));
        CatalogProperties.addIfPresent(node, "publishDate", dates.publishDate().map(Instant::toString));
        CatalogProperties.addIfPresent(node, "lastmod", dates.lastmod().map(Instant::toString));
        CatalogProperties.addIfPresent(node, "expiryDate", dates.expiryDate().map(Instant::toString));
        node.put("weight", lesson.weight());
        CatalogProperties.addTexts(node, "aliases", lesson.aliases());
        node.set("frontMatter", CatalogValues.json(lesson.frontMatter()));
        CatalogContentWriter.add(node, lesson.content());
        if (!lesson.targets().isEmpty()) {
            addTargets(node.putArray("targets"), lesson.targets());
        }
        CatalogProperties.addIfPresent(node, "sha256", lesson.sha256());
    }

    private static void addTargets(ArrayNode array, List<CatalogTarget> targets) {
        for (CatalogTarget target : targets) {
            ObjectNode object = array.addObject()
                    .put("as", target.as())
                    .put("destination", target.destination())
                    .put("path", target.path());
            if (!target.anchor().isEmpty()) {
                object.put("anchor", target.anchor());
            }
        }
    }
}
