package io.github.coursekit.report.html;

/**
 * Something that the page can be filtered by.
 *
 * @param value what violations are compared with
 * @param text what people read
 * @param count how many violations it has
 */
record Choice(String value, String text, long count) {}
