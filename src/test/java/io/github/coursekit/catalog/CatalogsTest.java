package io.github.coursekit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogsTest {

    private static final Catalog SOUPS = catalog("org.example", "soups");
    private static final Catalog CAKES = catalog("org.example.bakery", "cakes");

    @TempDir
    private Path folder;

    /** The files of the container that is to be read; those with a slash at the end of their name are folders. */
    private final Map<String, byte[]> files = new TreeMap<>();

    private static Catalog catalog(String groupId, String artifactId) {
        Coordinates coordinates = new Coordinates(groupId, artifactId, "1.0");
        return new Catalog(
                coordinates,
                coordinates.basePath(),
                Optional.empty(),
                coordinates.contentFolder(),
                new CatalogSection("", "/", Optional.empty(), List.of()),
                List.of(),
                List.of());
    }

    private enum Container {
        FOLDER,
        JAR,
        JAR_WITH_FOLDER_ENTRIES
    }

    private void add(Catalog... catalogs) {
        files.put(CourseMarker.PATH, CourseMarker.bytes());
        for (Catalog catalog : catalogs) {
            files.put(catalog.coordinates().catalogPath(), CatalogWriter.write(catalog));
            files.put(catalog.contentFolder() + "a/catalog.json", new byte[] {'{', '}'});
        }
    }

    private Path write(Container container) throws IOException {
        Path path = folder.resolve("a b ü");
        if (container == Container.FOLDER) {
            Files.createDirectories(path);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = path.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            return path;
        }
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            if (container == Container.JAR_WITH_FOLDER_ENTRIES) {
                for (String entry : List.of("META-INF/", "META-INF/course/", "META-INF/course/org.example/")) {
                    zip.putNextEntry(new ZipEntry(entry));
                }
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return path;
    }

    @ParameterizedTest
    @EnumSource
    void everyCourseOfAContainerIsFound(Container container) throws Exception {
        add(SOUPS, CAKES);

        Catalogs catalogs = Catalogs.in(write(container));

        assertThat(catalogs.found()).containsExactly(CAKES, SOUPS);
        assertThat(catalogs.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsBrokenHidesNoOther(Container container) throws Exception {
        add(SOUPS, CAKES);
        files.put("META-INF/course/org.example/broken/catalog.json", "{".getBytes(StandardCharsets.UTF_8));
        files.put("META-INF/course/org.example/taken/catalog.json", CatalogWriter.write(SOUPS));

        Path path = write(container);
        Catalogs catalogs = Catalogs.in(path);

        String prefix = path + (container == Container.FOLDER ? "/" : "!/") + "META-INF/course/org.example/";
        assertThat(catalogs.found()).containsExactly(CAKES, SOUPS);
        assertThat(catalogs.problems()).hasSize(2);
        assertThat(catalogs.problems().get(0))
                .startsWith(prefix + "broken/catalog.json cannot be read as the catalog of a course: it is no JSON");
        assertThat(catalogs.problems().get(1))
                .isEqualTo(prefix + "taken/catalog.json is the catalog of another course, whose place is "
                        + "META-INF/course/org.example/soups/catalog.json");
    }

    @ParameterizedTest
    @EnumSource
    void aMissingMarkerIsTold(Container container) throws Exception {
        add(SOUPS);
        files.remove(CourseMarker.PATH);

        Catalogs catalogs = Catalogs.in(write(container));

        assertThat(catalogs.found()).containsExactly(SOUPS);
        assertThat(catalogs.problems())
                .singleElement()
                .asString()
                .endsWith(
                        "META-INF/course/index is missing, without which class loaders find no course there; pack it too");
    }

    @ParameterizedTest
    @EnumSource
    void aContainerWithoutCoursesHasNone(Container container) throws Exception {
        files.put("org/example/Soup.class", new byte[] {1});

        assertThat(Catalogs.in(write(container))).isEqualTo(new Catalogs(List.of(), List.of()));
    }

    @Test
    void aFolderInPlaceOfACatalogIsTold() throws Exception {
        add(SOUPS);
        files.put("META-INF/course/org.example/pies/catalog.json/x", new byte[0]);

        Catalogs catalogs = Catalogs.in(write(Container.FOLDER));

        assertThat(catalogs.found()).containsExactly(SOUPS);
        assertThat(catalogs.problems())
                .singleElement()
                .asString()
                .contains("org.example/pies/catalog.json cannot be read: ");
    }

    @Test
    void whatIsNoContainerCannotBeRead() throws Exception {
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");

        assertThatThrownBy(() -> Catalogs.in(text)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Catalogs.in(folder.resolve("none"))).isInstanceOf(IOException.class);
    }
}
