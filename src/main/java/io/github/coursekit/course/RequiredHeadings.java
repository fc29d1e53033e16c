package io.github.coursekit.course;

import java.util.List;

/**
 * The headings that some lessons must have, in their order.
 *
 * @param pattern which lessons, as {@link io.github.coursekit.site.PathPatterns} has it
 * @param headings the headings, of any level
 */
public record RequiredHeadings(String pattern, List<Wanted> headings) {

    /**
     * One of them.
     *
     * @param title its text, compared without letter case
     * @param optional whether it may be left out; where it is there, it stands in its place
     */
    public record Wanted(String title, boolean optional) {}

    /** Copies the list. */
    public RequiredHeadings {
        headings = List.copyOf(headings);
    }
}
