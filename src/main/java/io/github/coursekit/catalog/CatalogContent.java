package io.github.coursekit.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What a reader finds in a lesson.
 *
 * @param headings the headings, in document order
 * @param anchors the other ids that links can lead to: those in raw HTML in document order, then those that headings have with other versions of Hugo
 * @param moreAnchors whether there may be other ids on the page, of shortcodes or of terms in definition lists
 * @param stages the stages, in document order
 * @param links the destinations of its links, as written
 * @param images the destinations of what it shows, as written
 * @param assessment its questions, if it is an assessment
 * @param words the number of words
 * @param minutes the minutes that reading takes
 */
public record CatalogContent(
        List<CatalogHeading> headings,
        List<String> anchors,
        boolean moreAnchors,
        List<CatalogStage> stages,
        List<String> links,
        List<String> images,
        Optional<CatalogAssessment> assessment,
        int words,
        int minutes) {

    /** Copies the lists. */
    public CatalogContent {
        headings = List.copyOf(headings);
        anchors = List.copyOf(anchors);
        stages = List.copyOf(stages);
        links = List.copyOf(links);
        images = List.copyOf(images);
    }
}
