package io.github.coursekit.text;

/**
 * A place as people and editors count it.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1; a byte order mark is not counted
 */
public record Position(int line, int column) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException when line or column is below 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("not a position: " + line + ":" + column);
        }
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
