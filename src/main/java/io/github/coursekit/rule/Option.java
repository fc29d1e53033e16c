package io.github.coursekit.rule;

/**
 * A setting of a rule in {@code course.yaml}: a whole number.
 *
 * @param name the key
 * @param defaultValue the value unless one is set
 * @param least the least value that makes sense
 * @param summary what it sets, a phrase without a full stop
 */
public record Option(String name, int defaultValue, int least, String summary) {}
