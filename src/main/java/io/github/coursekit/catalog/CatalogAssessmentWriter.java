package io.github.coursekit.catalog;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a catalog tells of the questions of a lesson. */
final class CatalogAssessmentWriter {

    private CatalogAssessmentWriter() {}

    static void add(ArrayNode array, List<CatalogQuestion> questions) {
        for (CatalogQuestion question : questions) {
            ObjectNode object = array.addObject();
            CatalogProperties.addIfPresent(object, "id", question.id());
            CatalogProperties.addIfPresent(object, "type", question.type());
            object.put("text", question.text());
            question.marks().ifPresent(marks -> object.set("marks", CatalogNumbers.json(marks)));
            CatalogProperties.addTextsIfAny(object, "images", question.images());
            CatalogProperties.addTexts(object, "hints", question.hints());
            ArrayNode options = object.putArray("options");
            for (CatalogQuestion.Option option : question.options()) {
                ObjectNode chosen = options.addObject();
                CatalogProperties.addIfPresent(chosen, "id", option.id());
                chosen.put("text", option.text());
                CatalogProperties.addTextsIfAny(chosen, "images", option.images());
            }
        }
    }
}
