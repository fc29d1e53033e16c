package io.github.coursekit.catalog;

import java.util.Optional;

/**
 * A file that is no lesson.
 *
 * @param path the file's path
 * @param sha256 the SHA-256 of the file, in lower-case hexadecimal
 * @param resource its name in the jar where it does not lie in the content folder; empty where it does
 */
public record CatalogAsset(String path, String sha256, Optional<String> resource) {}
