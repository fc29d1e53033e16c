package io.github.coursekit.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * What catalogs of every version of their form tell alike: whose they are, where the sources are, and the URL of each lesson when the course was packed. What else a
 * version has, or lacks, does not matter.
 *
 * @param schemaVersion the version of its form
 * @param coordinates what the course is called in a Maven repository
 * @param contentFolder the folder of its sources in its jar, with a slash at its end
 * @param resources the names in its jar of the files that do not lie in that folder, by their paths
 * @param urls the paths of the URLs of its lessons, by the paths of their files
 */
public record ReleasedCatalog(
        long schemaVersion,
        Coordinates coordinates,
        String contentFolder,
        Map<String, String> resources,
        Map<String, String> urls) {

    /** Copies the maps. */
    public ReleasedCatalog {
        resources = Map.copyOf(resources);
        urls = Map.copyOf(urls);
    }

    /**
     * {@return what a catalog tells}
     *
     * @param name what messages call it, such as the address of the resource
     * @param in its bytes, which are read to their end; not closed
     * @throws CatalogException when it is no catalog, or is too long
     * @throws IOException when the bytes cannot be read
     */
    public static ReleasedCatalog read(String name, InputStream in) throws CatalogException, IOException {
        return CatalogJson.read(name, in, CatalogJson.MOST_BYTES, ReleasedCatalog::of);
    }

    private static ReleasedCatalog of(CatalogObject json) throws CatalogException {
        Map<String, String> urls = new TreeMap<>();
        addSection(json.object("root"), urls);
        return new ReleasedCatalog(
                json.number("schemaVersion"),
                new Coordinates(json.text("groupId"), json.text("artifactId"), json.text("version")),
                json.text("contentFolder"),
                resources(json),
                urls);
    }

    private static Map<String, String> resources(CatalogObject json) throws CatalogException {
        Map<String, String> resources = new TreeMap<>();
        if (json.has("assets")) {
            for (CatalogObject asset : json.objects("assets")) {
                if (asset.has("resource")) {
                    resources.put(asset.text("path"), asset.text("resource"));
                }
            }
        }
        return resources;
    }

    private static void addSection(CatalogObject section, Map<String, String> urls) throws CatalogException {
        if (section.has("page")) {
            addLesson(section.object("page"), urls);
        }
        for (CatalogObject child : section.objects("children")) {
            if (child.has("children")) {
                addSection(child, urls);
            } else {
                addLesson(child, urls);
            }
        }
    }

    private static void addLesson(CatalogObject lesson, Map<String, String> urls) throws CatalogException {
        urls.put(lesson.text("path"), lesson.text("url"));
    }
}
