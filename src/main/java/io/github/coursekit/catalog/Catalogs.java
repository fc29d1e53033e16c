package io.github.coursekit.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The catalogs of all courses in a container: a jar, which may hold several that were put together, or a folder of classes.
 *
 * <pre>{@code
 * Catalogs catalogs = Catalogs.in(Path.of("target/all-courses.jar"));
 * catalogs.found().forEach(catalog -> ...);
 * }</pre>
 *
 * <p>Jars within a jar are not looked into. A container without courses has neither catalogs nor problems.
 *
 * @param found the catalogs that could be read, in the order of the names of their files
 * @param problems a message for each that could not, and one where the marker is missing; each names the file
 */
public record Catalogs(List<Catalog> found, List<String> problems) {

    private static final String FOLDER = "META-INF/course";

    static final Pattern CATALOG = Pattern.compile(Pattern.quote(FOLDER) + "/[^/]+/[^/]+/catalog\\.json");

    /** Groups, artifacts, and the files in their folders. */
    private static final int DEPTH = 3;

    /** Copies the lists. */
    public Catalogs {
        found = List.copyOf(found);
        problems = List.copyOf(problems);
    }

    /**
     * {@return the catalogs in a container} A catalog that cannot be read, or that stands in the place of another course, hides no other one.
     *
     * @param container a jar, with or without entries for folders, or a folder of classes
     * @throws IOException when the container is not there, or cannot be read at all
     */
    public static Catalogs in(Path container) throws IOException {
        return Files.isDirectory(container) ? inFolder(container) : inJar(container);
    }

    private static Catalogs inJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Set<String> names = new TreeSet<>();
            zip.stream()
                    .map(ZipEntry::getName)
                    .filter(CATALOG.asMatchPredicate())
                    .forEach(names::add);
            Collector collector = new Collector(jar + "!/");
            for (String name : names) {
                collector.add(name, () -> zip.getInputStream(zip.getEntry(name)));
            }
            return collector.catalogs(zip.getEntry(CourseMarker.PATH) != null);
        }
    }

    private static Catalogs inFolder(Path folder) throws IOException {
        Path courses = folder.resolve(FOLDER);
        Collector collector = new Collector(folder + "/");
        if (Files.exists(courses)) {
            Set<String> names = new TreeSet<>();
            Files.walkFileTree(courses, Set.of(), DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!attributes.isOther()) {
                        names.add(FOLDER + "/"
                                + courses.relativize(file).toString().replace('\\', '/'));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    collector.problems.add(file + " cannot be read: " + e);
                    return FileVisitResult.CONTINUE;
                }
            });
            names.removeIf(CATALOG.asMatchPredicate().negate());
            for (String name : names) {
                collector.add(name, () -> Files.newInputStream(folder.resolve(name)));
            }
        }
        return collector.catalogs(Files.exists(folder.resolve(CourseMarker.PATH)));
    }

    /** Reads one catalog after another. */
    private static final class Collector {

        private final String container;
        private final List<Catalog> found = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        Collector(String container) {
            this.container = container;
        }

        void add(String name, Opening opening) {
            try (InputStream in = opening.open()) {
                Catalog catalog = CatalogReader.read(container + name, in);
                String place = catalog.coordinates().catalogPath();
                if (place.equals(name)) {
                    found.add(catalog);
                } else {
                    problems.add(container + name + " is the catalog of another course, whose place is " + place);
                }
            } catch (CatalogException e) {
                problems.add(e.getMessage());
            } catch (IOException e) {
                problems.add(container + name + " cannot be read: " + e);
            }
        }

        Catalogs catalogs(boolean marked) {
            if (!marked && !found.isEmpty()) {
                problems.add(container + CourseMarker.PATH
                        + " is missing, without which class loaders find no course there; pack it too");
            }
            return new Catalogs(found, problems);
        }
    }

    /** Opens a file of the container. */
    private interface Opening {

        InputStream open() throws IOException;
    }
}
