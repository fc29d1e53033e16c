package io.github.coursekit.yaml;

import io.github.coursekit.text.TextRange;

/**
 * What the reader could not accept.
 *
 * @param range where; a problem at the end of the text has an empty range
 * @param text what was found, a sentence without a full stop
 */
public record YamlProblem(TextRange range, String text) {}
