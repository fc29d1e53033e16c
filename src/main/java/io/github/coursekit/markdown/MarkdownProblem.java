package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;

/**
 * What the reader of shortcodes could not accept, and Hugo neither; or what is more than is read.
 *
 * @param range where
 * @param fact what was found, a sentence without a full stop
 * @param advice what to do, without a full stop; empty when the fact says it
 */
public record MarkdownProblem(TextRange range, String fact, String advice) {}
