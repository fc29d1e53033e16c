package io.github.coursekit.course;

import io.github.coursekit.text.TextRange;

/**
 * A text and where it stands.
 *
 * @param text the text
 * @param range the place of the value in its file, with its quotes
 */
public record PlacedText(String text, TextRange range) {}
