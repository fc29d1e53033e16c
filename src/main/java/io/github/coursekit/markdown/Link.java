package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;

/**
 * A link, inline or by reference.
 *
 * @param destination where it leads, as written but for backslash escapes and entities
 * @param range the whole link
 */
public record Link(String destination, TextRange range) {}
