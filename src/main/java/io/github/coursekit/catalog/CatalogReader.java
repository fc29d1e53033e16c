package io.github.coursekit.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the catalog of any course, whoever made its jar. Properties that are not known are passed over, since later versions of the plugin add some; all
 * others must be as {@code catalog.schema.json} has them.
 */
public final class CatalogReader {

    private CatalogReader() {}

    /**
     * {@return a catalog}
     *
     * @param name what messages call it, such as the address of the resource
     * @param in its bytes, which are read to their end; not closed
     * @throws CatalogException when it is no catalog, is too long, or is of another {@link Catalog#SCHEMA_VERSION}
     * @throws IOException when the bytes cannot be read
     */
    public static Catalog read(String name, InputStream in) throws CatalogException, IOException {
        return read(name, in, CatalogJson.MOST_BYTES);
    }

    /** The same with another limit than that of all catalogs. */
    static Catalog read(String name, InputStream in, int most) throws CatalogException, IOException {
        return CatalogJson.read(name, in, most, CatalogReader::catalog);
    }

    private static Catalog catalog(CatalogObject json) throws CatalogException {
        long version = json.number("schemaVersion");
        if (version != Catalog.SCHEMA_VERSION) {
            String advice = version > Catalog.SCHEMA_VERSION ? "use a newer one" : "pack the course anew";
            throw new CatalogException("its schemaVersion is %d, and this version of the plugin reads %d; %s"
                    .formatted(version, Catalog.SCHEMA_VERSION, advice));
        }
        Coordinates coordinates = new Coordinates(json.text("groupId"), json.text("artifactId"), json.text("version"));
        List<CatalogAsset> assets = new ArrayList<>();
        for (CatalogObject asset : json.objects("assets")) {
            assets.add(new CatalogAsset(asset.text("path"), asset.sha256(), asset.textIfPresent("resource")));
        }
        List<CatalogUnread> unread = new ArrayList<>();
        for (CatalogObject lesson : json.objects("unread")) {
            unread.add(new CatalogUnread(lesson.text("path"), lesson.text("reason"), lesson.sha256()));
        }
        CatalogSection root = CatalogSectionReader.section(json.object("root"));
        return new Catalog(
                coordinates,
                json.text("basePath"),
                json.textIfPresent("baseUrl"),
                json.text("contentFolder"),
                root,
                unread,
                assets);
    }
}
