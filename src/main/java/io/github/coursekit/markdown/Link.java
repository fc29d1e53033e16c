package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;

/**
 * A link, or in raw HTML something that is fetched like one.
 *
 * @param form how it is written
 * @param destination where it leads, as written but for backslash escapes and entities
 * @param range the whole link
 * @param destinationRange the place of the destination without brackets and quotes: for a reference that of its definition; empty for an empty one
 */
public record Link(LinkForm form, String destination, TextRange range, TextRange destinationRange) {}
