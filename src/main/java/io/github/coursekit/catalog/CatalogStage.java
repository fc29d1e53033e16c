package io.github.coursekit.catalog;

import java.util.List;

/**
 * A stage of a lesson.
 *
 * @param title its title
 * @param entries what it says, in document order
 */
public record CatalogStage(String title, List<Entry> entries) {

    /** Copies the list. */
    public CatalogStage {
        entries = List.copyOf(entries);
    }

    /**
     * What a stage says about one role.
     *
     * @param role the role
     * @param text what it says
     */
    public record Entry(String role, String text) {}
}
