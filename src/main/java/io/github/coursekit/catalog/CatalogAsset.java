package io.github.coursekit.catalog;

/**
 * A file that is no lesson.
 *
 * @param path the file's path
 * @param sha256 the SHA-256 of the file, in lower-case hexadecimal
 */
public record CatalogAsset(String path, String sha256) {}
