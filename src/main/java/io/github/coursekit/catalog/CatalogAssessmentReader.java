package io.github.coursekit.catalog;

import java.util.ArrayList;
import java.util.List;

/** Reads what a catalog tells of the questions of a lesson. */
final class CatalogAssessmentReader {

    private CatalogAssessmentReader() {}

    static CatalogAssessment assessment(CatalogObject json) throws CatalogException {
        List<CatalogQuestion> questions = new ArrayList<>();
        for (CatalogObject question : json.objects("questions")) {
            List<CatalogQuestion.Option> options = new ArrayList<>();
            for (CatalogObject option : question.objects("options")) {
                options.add(new CatalogQuestion.Option(
                        option.textIfPresent("id"), option.text("text"), option.textsIfPresent("images")));
            }
            questions.add(new CatalogQuestion(
                    question.textIfPresent("id"),
                    question.textIfPresent("type"),
                    question.text("text"),
                    question.decimalIfPresent("marks"),
                    question.textsIfPresent("images"),
                    question.texts("hints"),
                    options));
        }
        return new CatalogAssessment(questions);
    }
}
