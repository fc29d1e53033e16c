package io.github.coursekit.starter;

/**
 * A file to be made.
 *
 * @param path its path relative to the project, with {@code /}
 * @param text what it holds
 */
public record StarterFile(String path, String text) {}
