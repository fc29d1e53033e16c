package io.github.coursekit.stages;

import io.github.coursekit.text.TextRange;

/**
 * A role that a label names.
 *
 * @param role the role, as the settings write it
 * @param text its name as the lesson writes it
 * @param range the place of {@code text}; of the whole label where the source is not what a reader sees
 * @param shared whether the label names other roles as well
 */
record NamedRole(String role, String text, TextRange range, boolean shared) {}
