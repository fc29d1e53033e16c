package io.github.coursekit.catalog;

import java.util.List;

/**
 * The questions of an assessment, without their answers.
 *
 * @param questions its questions, in order
 */
public record CatalogAssessment(List<CatalogQuestion> questions) {

    /** Copies the list. */
    public CatalogAssessment {
        questions = List.copyOf(questions);
    }
}
