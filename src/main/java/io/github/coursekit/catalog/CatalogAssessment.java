package io.github.coursekit.catalog;

import java.util.List;

/**
 * The questions of an assessment, without their answers.
 *
 * @param questionIds the ids of its questions, in order; a question without one is left out
 */
public record CatalogAssessment(List<String> questionIds) {

    /** Copies the list. */
    public CatalogAssessment {
        questionIds = List.copyOf(questionIds);
    }
}
