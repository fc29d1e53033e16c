package io.github.coursekit.text;

import java.util.Objects;

/**
 * A range in one file. A course with many violations has very many, so the range is two numbers and no object of its own.
 *
 * @param path the file's path relative to the content folder, with {@code /}
 * @param start the UTF-16 offset at which the range starts, from 0
 * @param end the offset behind its end, at least {@code start}
 */
public record Location(String path, int start, int end) {

    /**
     * Checks what rules of third parties make, too.
     *
     * @throws NullPointerException when there is no path
     * @throws IllegalArgumentException when {@code start} is negative or behind {@code end}
     */
    public Location {
        Objects.requireNonNull(path, "path");
        TextRange.check(start, end);
    }

    /**
     * Makes a location.
     *
     * @param path the file's path relative to the content folder, with {@code /}
     * @param range the range, in UTF-16 offsets from 0, end exclusive
     * @throws NullPointerException when one is not there
     */
    public Location(String path, TextRange range) {
        this(path, range.start(), range.end());
    }

    /** {@return the range, in UTF-16 offsets from 0, end exclusive} */
    public TextRange range() {
        return new TextRange(start, end);
    }

    /**
     * {@return the start of a file, for what is wrong with the file itself}
     *
     * @param path the file's path relative to the content folder, with {@code /}
     */
    public static Location start(String path) {
        return new Location(path, 0, 0);
    }
}
