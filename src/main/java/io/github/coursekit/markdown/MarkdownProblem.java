package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;

/**
 * What the reader of shortcodes could not accept, and Hugo neither.
 *
 * @param range where
 * @param text what was found and what to do, a sentence without a full stop
 */
public record MarkdownProblem(TextRange range, String text) {}
