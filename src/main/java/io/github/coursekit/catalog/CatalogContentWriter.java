package io.github.coursekit.catalog;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a catalog tells of the content of a lesson, among the properties of the lesson itself. */
final class CatalogContentWriter {

    private CatalogContentWriter() {}

    static void add(ObjectNode node, CatalogContent content) {
        ArrayNode headings = node.putArray("headings");
        for (CatalogHeading heading : content.headings()) {
            ObjectNode object =
                    headings.addObject().put("level", heading.level()).put("text", heading.text());
            CatalogProperties.addIfPresent(object, "id", heading.id());
        }
        CatalogProperties.addTextsIfAny(node, "anchors", content.anchors());
        if (content.moreAnchors()) {
            node.put("moreAnchors", true);
        }
        addStages(node.putArray("stages"), content.stages());
        CatalogProperties.addTexts(node, "links", content.links());
        CatalogProperties.addTexts(node, "images", content.images());
        content.assessment()
                .ifPresent(assessment -> CatalogAssessmentWriter.add(
                        node.putObject("assessment").putArray("questions"), assessment.questions()));
        node.put("words", content.words());
        node.put("minutes", content.minutes());
    }

    private static void addStages(ArrayNode array, List<CatalogStage> stages) {
        for (CatalogStage stage : stages) {
            ArrayNode entries = array.addObject().put("title", stage.title()).putArray("entries");
            for (CatalogStage.Entry entry : stage.entries()) {
                entries.addObject().put("role", entry.role()).put("text", entry.text());
            }
        }
    }
}
