package io.github.coursekit.text;

/**
 * The replacement of one range of a file; an insertion when the range is empty.
 *
 * @param location what is replaced
 * @param replacement the new text
 */
public record TextEdit(Location location, String replacement) {}
