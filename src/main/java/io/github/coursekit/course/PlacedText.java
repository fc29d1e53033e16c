package io.github.coursekit.course;

import io.github.coursekit.text.TextRange;

/**
 * A text and where it stands.
 *
 * @param text the text
 * @param range its place in the file, with its quotes
 */
public record PlacedText(String text, TextRange range) {}
