package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;

/**
 * A code block, fenced or indented.
 *
 * @param range the whole block with its fences
 * @param closed whether a closing fence ends it; an indented block is always closed
 */
public record CodeBlock(TextRange range, boolean closed) {}
