package io.github.coursekit.catalog;

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param text its text without markup
 * @param id the id that links can lead to
 */
public record CatalogHeading(int level, String text, String id) {}
