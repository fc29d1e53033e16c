package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;

/**
 * A place in raw HTML that links can lead to: an {@code id}, or the {@code name} of an {@code a}.
 *
 * @param id the id
 * @param range the place of the attribute's value without its quotes
 */
public record Anchor(String id, TextRange range) {}
