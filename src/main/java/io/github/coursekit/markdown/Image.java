package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;

/**
 * An image, inline or by reference.
 *
 * @param destination its source, as written but for backslash escapes and entities
 * @param alt the alternative text
 * @param range the whole image
 */
public record Image(String destination, String alt, TextRange range) {}
