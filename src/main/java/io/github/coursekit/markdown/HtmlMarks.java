package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Map;

/**
 * What is known of places in a file that is rendered.
 *
 * @param headingIds the ids of its headings, by the UTF-16 offset at which each starts
 * @param asides what is to be shown side by side: list items, or blocks with those that follow them up to the end of the range; those that follow each other belong
 *     together
 */
public record HtmlMarks(Map<Integer, String> headingIds, List<TextRange> asides) {

    /** Nothing. */
    public static final HtmlMarks NONE = new HtmlMarks(Map.of(), List.of());

    /** Copies both. */
    public HtmlMarks {
        headingIds = Map.copyOf(headingIds);
        asides = List.copyOf(asides);
    }
}
