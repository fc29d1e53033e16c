package io.github.coursekit.goal;

import io.github.coursekit.archive.ArchiveEntry;
import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.catalog.CatalogLessons;
import io.github.coursekit.catalog.CatalogMaker;
import io.github.coursekit.catalog.CatalogWriter;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.catalog.CourseMarker;
import io.github.coursekit.course.Course;
import io.github.coursekit.load.BesideReader;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.source.HashedSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a content jar holds of a course: the marker, the catalog, the sources byte for byte, and the pages. A large file that pages show lies among them only, and the catalog
 * says so. {@code assemble} lays it out, {@code jar} packs it.
 *
 * @param entries the files, by name
 * @param pages how many of them are pages for learners
 * @param warnings what is packed and could not be read
 * @param repeatable whether it would be the same on any other day
 * @param served watches over what servers hand out
 */
record Contents(List<ArchiveEntry> entries, int pages, List<String> warnings, boolean repeatable, ServedFolder served) {

    /** The folder that holds all of it but the manifest and the pages. */
    static final String FOLDER = "META-INF/course";

    static Contents of(Project project, Path folder, Coordinates coordinates, Optional<PageMaking> pages)
            throws GoalException {
        if (coordinates.groupId().equalsIgnoreCase("index")) {
            throw new GoalException("A course cannot have the groupId '" + coordinates.groupId()
                    + "': its folder would take the place of the file " + CourseMarker.PATH + "; give it another");
        }
        try {
            FoundSite found = project.site(folder);
            HashedSource source = new HashedSource(project.source(folder, found));
            Course course = project.course(source, found);
            return of(project, course, source, coordinates, pages);
        } catch (IOException e) {
            throw GoalException.unreadable("The content folder " + folder, e);
        } catch (IllegalArgumentException e) {
            throw new GoalException("The course cannot be packed: " + e.getMessage(), e);
        }
    }

    /** The hashes are of what was parsed, since that is what the catalog tells. */
    private static Contents of(
            Project project, Course course, HashedSource source, Coordinates coordinates, Optional<PageMaking> making)
            throws GoalException {
        PackedPaths packed = PackedPaths.of(course);
        List<String> warnings = new ArrayList<>(packed.warnings());
        PackedBytes bytes = new PackedBytes(source);
        SortedMap<String, String> sha256 = new TreeMap<>();
        for (String path : packed.paths()) {
            sha256.put(path, bytes.sha256(path));
        }
        CatalogLessons lessons = CatalogLessons.of(course, sha256, new PackedTargets(course));
        Catalog made = CatalogMaker.make(course, coordinates, sha256, lessons);
        Catalog catalog =
                making.flatMap(PageMaking::basePath).map(made::withBasePath).orElse(made);
        PackedTexts texts = new PackedTexts(source, sha256, course.settings().limits());
        ServedFolder served = ServedFolder.of(catalog, sha256, texts);
        LearnerPages pages = making.isEmpty()
                ? LearnerPages.none()
                : LearnerPages.of(
                        project,
                        making.get(),
                        course,
                        coordinates,
                        lessons,
                        texts,
                        new BesideReader(source, course.settings())::file,
                        sha256);
        warnings.addAll(pages.warnings());
        List<ArchiveEntry> entries = entries(catalog, bytes, sha256, pages, served.folder() + "/");
        return new Contents(entries, pages.count(), List.copyOf(warnings), pages.repeatable(), served);
    }

    private static List<ArchiveEntry> entries(
            Catalog catalog,
            PackedBytes bytes,
            SortedMap<String, String> sha256,
            LearnerPages pages,
            String servedFolder)
            throws GoalException {
        SortedMap<String, String> resources = new TreeMap<>();
        pages.large().forEach((path, name) -> resources.put(path, servedFolder + name));
        byte[] json = CatalogWriter.write(catalog.withResources(resources));
        List<ArchiveEntry> entries = new ArrayList<>();
        entries.add(new ArchiveEntry(CourseMarker.PATH, out -> out.write(CourseMarker.bytes())));
        entries.add(new ArchiveEntry(catalog.coordinates().catalogPath(), out -> out.write(json)));
        sha256.forEach((path, hash) -> {
            if (!resources.containsKey(path)) {
                entries.add(new ArchiveEntry(catalog.contentFolder() + path, out -> bytes.copy(path, hash, out)));
            }
        });
        Map<String, String> hashes = new HashMap<>(sha256);
        for (String path : pages.files().values()) {
            if (!hashes.containsKey(path)) { // beside the course
                hashes.put(path, bytes.sha256(path));
            }
        }
        pages.contents().forEach((name, content) -> entries.add(new ArchiveEntry(servedFolder + name, content)));
        pages.files()
                .forEach((name, path) -> entries.add(new ArchiveEntry(
                        servedFolder + name,
                        out -> bytes.copy(path, Objects.requireNonNull(hashes.get(path), path), out))));
        return List.copyOf(entries);
    }
}
