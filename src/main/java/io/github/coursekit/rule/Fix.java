package io.github.coursekit.rule;

import io.github.coursekit.text.TextEdit;
import java.util.List;
import java.util.Objects;

/**
 * Edits that belong together and mend one violation.
 *
 * @param description what they do, in the imperative, without a full stop
 * @param edits the edits, of one or more files; at least one
 */
public record Fix(String description, List<TextEdit> edits) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when there is no edit
     * @throws NullPointerException when there is no description
     */
    public Fix {
        Objects.requireNonNull(description, "description");
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix without edits: " + description);
        }
    }

    /**
     * {@return a fix of one edit}
     *
     * @param description what it does, in the imperative, without a full stop
     * @param edit the edit
     */
    public static Fix of(String description, TextEdit edit) {
        return new Fix(description, List.of(edit));
    }
}
