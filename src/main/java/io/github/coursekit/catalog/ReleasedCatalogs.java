package io.github.coursekit.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads what catalogs of every version tell alike, wherever a version of the plugin has put them in a jar. */
public final class ReleasedCatalogs {

    /** Where the first version put the only one. */
    private static final String FIRST = "META-INF/course/catalog.json";

    private ReleasedCatalogs() {}

    /**
     * {@return what the catalogs in a jar tell, in the order of the names of their files}
     *
     * @param jar the jar
     * @throws CatalogException when one of them is no catalog
     * @throws IOException when the jar cannot be read
     */
    public static List<ReleasedCatalog> in(Path jar) throws CatalogException, IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            TreeSet<String> names = new TreeSet<>();
            zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name ->
                            name.equals(FIRST) || Catalogs.CATALOG.matcher(name).matches())
                    .forEach(names::add);
            List<ReleasedCatalog> catalogs = new ArrayList<>();
            for (String name : names) {
                try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
                    catalogs.add(ReleasedCatalog.read(jar + "!/" + name, in));
                }
            }
            return catalogs;
        }
    }
}
