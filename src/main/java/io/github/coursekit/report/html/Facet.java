package io.github.coursekit.report.html;

/**
 * Something that the page can be filtered by.
 *
 * @param value what violations are compared with
 * @param text what people read
 * @param count how many violations it has
 */
record Facet(String value, String text, long count) {}
