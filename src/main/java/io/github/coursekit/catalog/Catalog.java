package io.github.coursekit.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 * @param basePath the path below which whoever serves several courses serves this one: a lesson's URL behind it is the lesson's address
 * @param baseUrl the URL that its site is published at, with a slash at its end: a lesson's URL behind it is where readers find the lesson; empty where the site
 *     does not say
 * @param contentFolder the folder of its sources in its jar, with a slash at its end
 * @param root the content folder
 * @param unread the files, as a rule lessons, that could not be read, by path
 * @param assets all other files: those that are no lessons, and the pieces that lessons include; by path
 */
public record Catalog(
        Coordinates coordinates,
        String basePath,
        Optional<String> baseUrl,
        String contentFolder,
        CatalogSection root,
        List<CatalogUnread> unread,
        List<CatalogAsset> assets) {

    /** The version of the catalog's form; it grows when a reader of the version before would be misled, and not when something is added. */
    public static final int SCHEMA_VERSION = 1;

    /** Copies the lists. */
    public Catalog {
        unread = List.copyOf(unread);
        assets = List.copyOf(assets);
    }

    /**
     * {@return this catalog of a course that is served elsewhere}
     *
     * @param other the path below which it is served
     */
    public Catalog withBasePath(String other) {
        return new Catalog(coordinates, other, baseUrl, contentFolder, root, unread, assets);
    }

    /**
     * {@return this catalog of a course some of whose files do not lie in the content folder of the jar}
     *
     * @param resources the names of those files in the jar, by their paths
     */
    public Catalog withResources(Map<String, String> resources) {
        List<CatalogAsset> placed = assets.stream()
                .map(asset -> new CatalogAsset(
                        asset.path(), asset.sha256(), Optional.ofNullable(resources.get(asset.path()))))
                .toList();
        return new Catalog(coordinates, basePath, baseUrl, contentFolder, root, unread, placed);
    }
}
