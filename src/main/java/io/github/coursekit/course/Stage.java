package io.github.coursekit.course;

import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * A heading of a lesson that needs an entry for each role.
 *
 * @param title the heading's text
 * @param range the heading
 * @param entries its entries in document order, several of one role included
 */
public record Stage(String title, TextRange range, List<RoleEntry> entries) {

    /** Copies the list. */
    public Stage {
        entries = List.copyOf(entries);
    }

    /**
     * {@return the first entry of a role}
     *
     * @param role the role, as the settings write it
     */
    public Optional<RoleEntry> entry(String role) {
        return entries.stream().filter(entry -> entry.role().equals(role)).findFirst();
    }
}
