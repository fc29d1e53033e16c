package io.github.coursekit.rule;

import io.github.coursekit.text.TextEdit;
import java.util.List;
import java.util.Objects;

/**
 * Edits that belong together and mend one violation: all of them are made, or none.
 *
 * <pre>{@code
 * Fix.of("Remove it", new TextEdit(mark, ""));
 * Fix.of("Write weights in steps of 10", edits).unsafe();
 * }</pre>
 *
 * <p>A fix is safe when the page then says what its author surely meant, and nothing else of it changes. One that may change what the page says or does, or that
 * an author has to complete, is {@link #unsafe}: it is made only for those who ask for such.
 *
 * @param description what they do, in the imperative, without a full stop
 * @param edits the edits, of one or more files, which do not overlap; at least one
 * @param safe whether it is made without being asked for
 */
public record Fix(String description, List<TextEdit> edits, boolean safe) {

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
     * {@return a safe fix of one edit}
     *
     * @param description what it does, in the imperative, without a full stop
     * @param edit the edit
     */
    public static Fix of(String description, TextEdit edit) {
        return of(description, List.of(edit));
    }

    /**
     * {@return a safe fix}
     *
     * @param description what it does, in the imperative, without a full stop
     * @param edits the edits, of one or more files, which do not overlap
     * @throws IllegalArgumentException when there is no edit
     */
    public static Fix of(String description, List<TextEdit> edits) {
        return new Fix(description, edits, true);
    }

    /** {@return this fix as one that may change what the page says} */
    public Fix unsafe() {
        return new Fix(description, edits, false);
    }
}
