package io.github.coursekit.course;

/**
 * A file of the course that is no lesson.
 *
 * @param path the path relative to the content folder, with {@code /}
 * @param sha256 the hash of its bytes, in lower-case hexadecimal
 */
public record Asset(String path, String sha256) {}
