package io.github.coursekit.text;

import java.util.Objects;

/**
 * The replacement of one range of a file; an insertion when the range is empty.
 *
 * @param location what is replaced
 * @param replacement the new text
 */
public record TextEdit(Location location, String replacement) {

    /**
     * Checks that both are there: rules of third parties make edits too.
     *
     * @throws NullPointerException when one is not
     */
    public TextEdit {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(replacement, "replacement");
    }
}
