package io.github.coursekit.catalog;

/** What stands in a section's order: a lesson, or a section below it. */
public sealed interface CatalogNode permits CatalogLesson, CatalogSection {

    /** {@return the path of the file or folder, relative to the content folder, with {@code /}} */
    String path();

    /** {@return the path of its URL below the course's, with a slash at both ends} */
    String url();
}
