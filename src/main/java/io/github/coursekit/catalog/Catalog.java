package io.github.coursekit.catalog;

import java.util.List;

/**
 * The index of one course, in the form that {@code catalog.schema.json} describes.
 *
 * <pre>{@code
 * Catalog catalog = CatalogMaker.make(course, coordinates, sha256);
 * byte[] json = CatalogWriter.write(catalog);
 * CatalogReader.read("catalog.json", new ByteArrayInputStream(json)).equals(catalog);
 * }</pre>
 *
 * @param coordinates what the course is called in a Maven repository
 * @param contentFolder the folder of its sources in its jar, with a slash at its end
 * @param root the content folder
 * @param assets the files that are no lessons, by path
 */
public record Catalog(Coordinates coordinates, String contentFolder, CatalogSection root, List<CatalogAsset> assets) {

    /** Where the catalog stands in a content jar: {@code ClassLoader.getResources} finds every course on the class path by it. */
    public static final String PATH = "META-INF/course/catalog.json";

    /** The version of the catalog's form; it grows when a reader of the version before would be misled, and not when something is added. */
    public static final int SCHEMA_VERSION = 1;

    /** Copies the list. */
    public Catalog {
        assets = List.copyOf(assets);
    }
}
