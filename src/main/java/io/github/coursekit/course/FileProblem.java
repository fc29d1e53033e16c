package io.github.coursekit.course;

/**
 * A file that takes no part in the course because it could not be read.
 *
 * @param path the path relative to the content folder, with {@code /}
 * @param text what is wrong and what to do, a sentence without a full stop
 */
public record FileProblem(String path, String text) {}
