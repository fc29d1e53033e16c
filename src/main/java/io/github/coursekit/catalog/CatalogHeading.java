package io.github.coursekit.catalog;

import java.util.Optional;

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param text its text without markup
 * @param id the id that links can lead to, if it has one
 */
public record CatalogHeading(int level, String text, Optional<String> id) {}
