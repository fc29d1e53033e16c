package io.github.coursekit.catalog;

import java.util.Optional;

/**
 * What a lesson is called; each is empty where its front matter has none.
 *
 * @param id the id
 * @param type the type, perhaps from a cascade
 * @param title the title
 * @param linkTitle the title for links
 * @param description the description
 */
public record CatalogNames(
        Optional<String> id,
        Optional<String> type,
        Optional<String> title,
        Optional<String> linkTitle,
        Optional<String> description) {}
