package io.github.coursekit.text;

import java.util.Objects;

/**
 * A range in one file.
 *
 * @param path the file's path relative to the content folder, with {@code /}
 * @param range the range, in UTF-16 offsets from 0, end exclusive
 */
public record Location(String path, TextRange range) {

    /**
     * Checks that both are there: rules of third parties make locations too.
     *
     * @throws NullPointerException when one is not
     */
    public Location {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(range, "range");
    }

    /**
     * {@return the start of a file, for what is wrong with the file itself}
     *
     * @param path the file's path relative to the content folder, with {@code /}
     */
    public static Location start(String path) {
        return new Location(path, new TextRange(0, 0));
    }
}
