package io.github.coursekit.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A section.
 *
 * @param path the folder's path; empty for the content folder
 * @param url the path of its URL
 * @param page its own page, if it has one
 * @param children the lessons and sections in it, in Hugo's order
 */
public record CatalogSection(String path, String url, Optional<CatalogLesson> page, List<CatalogNode> children)
        implements CatalogNode {

    /** Copies the list. */
    public CatalogSection {
        children = List.copyOf(children);
    }
}
