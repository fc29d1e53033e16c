package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;

/**
 * A place that links can lead to: an {@code id} in raw HTML, or the {@code name} of an {@code a}; the id of attributes; a footnote, or where one is referred to.
 *
 * @param id the id
 * @param range in raw HTML the place of the attribute's value without its quotes, else that of the attributes, of the footnote's label or of the reference
 */
public record Anchor(String id, TextRange range) {}
