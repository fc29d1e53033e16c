package io.github.coursekit.catalog;

import io.github.coursekit.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        addIfPresent(node, "baseUrl", catalog.baseUrl());
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
        section.page().ifPresent(page -> addLesson(node.putObject("page"), page));
        ArrayNode children = node.putArray("children");
        for (CatalogNode child : section.children()) {
            if (child instanceof CatalogSection below) {
                addSection(children.addObject(), below);
            } else if (child instanceof CatalogLesson lesson) {
                addLesson(children.addObject(), lesson);
            }
        }
    }

    private static void addLesson(ObjectNode node, CatalogLesson lesson) {
        node.put("kind", "lesson");
        node.put("path", lesson.path());
        node.put("url", lesson.url());
        addIfPresent(node, "language", lesson.language());
        addTexts(node, "translations", lesson.translations());
        addIfPresent(node, "id", lesson.names().id());
        addIfPresent(node, "type", lesson.names().type());
        addIfPresent(node, "title", lesson.names().title());
        addIfPresent(node, "linkTitle", lesson.names().linkTitle());
        addIfPresent(node, "description", lesson.names().description());
        node.put("draft", lesson.draft());
        CatalogDates dates = lesson.dates();
        addIfPresent(node, "date", dates.date().map(Instant::toString));
        addIfPresent(node, "publishDate", dates.publishDate().map(Instant::toString));
        addIfPresent(node, "lastmod", dates.lastmod().map(Instant::toString));
        addIfPresent(node, "expiryDate", dates.expiryDate().map(Instant::toString));
        node.put("weight", lesson.weight());
        addTexts(node, "aliases", lesson.aliases());
        node.set("frontMatter", CatalogValues.json(lesson.frontMatter()));
        addContent(node, lesson.content());
        if (!lesson.targets().isEmpty()) {
            addTargets(node.putArray("targets"), lesson.targets());
        }
        addIfPresent(node, "sha256", lesson.sha256());
    }

    private static void addContent(ObjectNode node, CatalogContent content) {
        ArrayNode headings = node.putArray("headings");
        for (CatalogHeading heading : content.headings()) {
            ObjectNode object =
                    headings.addObject().put("level", heading.level()).put("text", heading.text());
            addIfPresent(object, "id", heading.id());
        }
        if (!content.anchors().isEmpty()) {
            addTexts(node, "anchors", content.anchors());
        }
        if (content.moreAnchors()) {
            node.put("moreAnchors", true);
        }
        addStages(node.putArray("stages"), content.stages());
        addTexts(node, "links", content.links());
        addTexts(node, "images", content.images());
        content.assessment()
                .ifPresent(assessment ->
                        addQuestions(node.putObject("assessment").putArray("questions"), assessment.questions()));
        node.put("words", content.words());
        node.put("minutes", content.minutes());
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

    private static void addQuestions(ArrayNode array, List<CatalogQuestion> questions) {
        for (CatalogQuestion question : questions) {
            ObjectNode object = array.addObject();
            addIfPresent(object, "id", question.id());
            addIfPresent(object, "type", question.type());
            object.put("text", question.text());
            question.marks().ifPresent(marks -> object.set("marks", CatalogNumbers.json(marks)));
            addImages(object, question.images());
            addTexts(object, "hints", question.hints());
            ArrayNode options = object.putArray("options");
            for (CatalogQuestion.Option option : question.options()) {
                ObjectNode chosen = options.addObject();
                addIfPresent(chosen, "id", option.id());
                chosen.put("text", option.text());
                addImages(chosen, option.images());
            }
        }
    }

    private static void addImages(ObjectNode node, List<String> images) {
        if (!images.isEmpty()) {
            addTexts(node, "images", images);
        }
    }

    private static void addStages(ArrayNode array, List<CatalogStage> stages) {
        for (CatalogStage stage : stages) {
            ArrayNode entries = array.addObject().put("title", stage.title()).putArray("entries");
            for (CatalogStage.Entry entry : stage.entries()) {
                entries.addObject().put("role", entry.role()).put("text", entry.text());
            }
        }
    }

    private static void addIfPresent(ObjectNode node, String name, Optional<String> value) {
        value.ifPresent(text -> node.put(name, text));
    }

    private static void addTexts(ObjectNode node, String name, List<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }
}
