package io.github.coursekit.catalog;

/**
 * A file, as a rule a lesson, that is in the jar and could not be read, so that nothing more is known of it.
 *
 * @param path the file's path
 * @param reason why, in a sentence for people
 * @param sha256 the SHA-256 of the file, in lower-case hexadecimal
 */
public record CatalogUnread(String path, String reason, String sha256) {}
