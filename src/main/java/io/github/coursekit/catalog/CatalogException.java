package io.github.coursekit.catalog;

/** A text is no catalog, or one that this version cannot read. The message names the catalog, and tells where it is wrong and how. */
public final class CatalogException extends Exception {

    private static final long serialVersionUID = 1L;

    CatalogException(String message) {
        super(message);
    }
}
