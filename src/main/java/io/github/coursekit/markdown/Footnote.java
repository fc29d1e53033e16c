package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;

/**
 * A footnote: <code>[^label]: text</code>.
 *
 * @param label its label, in which letter case counts
 * @param used whether the page leads to it; one that it does not lead to is not shown
 * @param range the label with its brackets
 */
public record Footnote(String label, boolean used, TextRange range) {}
