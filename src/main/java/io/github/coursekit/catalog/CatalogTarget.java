package io.github.coursekit.catalog;

import java.util.Comparator;

/**
 * Where a destination of a lesson leads within its course.
 *
 * @param as what asks for the place: {@code link}, {@code embed}, {@code ref}, {@code path} or {@code prerequisite}; later versions may add others
 * @param destination the destination, as written
 * @param path the path of the lesson, the section or the other file that it leads to
 * @param anchor the anchor there; empty for the whole
 */
public record CatalogTarget(String as, String destination, String path, String anchor) {

    /** Not the order of the source, which may tell what is right. */
    static final Comparator<CatalogTarget> ORDER = Comparator.comparing(CatalogTarget::as)
            .thenComparing(CatalogTarget::destination)
            .thenComparing(CatalogTarget::path)
            .thenComparing(CatalogTarget::anchor);
}
