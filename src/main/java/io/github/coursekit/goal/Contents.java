package io.github.coursekit.goal;

import io.github.coursekit.archive.ArchiveEntry;
import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.catalog.CatalogLessons;
import io.github.coursekit.catalog.CatalogMaker;
import io.github.coursekit.catalog.CatalogWriter;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.catalog.CourseMarker;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Limits;
import io.github.coursekit.load.BesideReader;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.source.HashedSource;
import io.github.coursekit.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.zip.ZipException;

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

    private static final int MOST_TOLD = 10;

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
            throw new GoalException("The content folder " + folder + " cannot be read: " + e, e);
        } catch (IllegalArgumentException e) {
            throw new GoalException("The course cannot be packed: " + e.getMessage(), e);
        }
    }

    /** The hashes are of what was parsed, since that is what the catalog tells. */
    private static Contents of(
            Project project, Course course, HashedSource source, Coordinates coordinates, Optional<PageMaking> making)
            throws GoalException {
        SortedSet<String> paths = course.files();
        List<String> warnings = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            if (!lesson.readable()) {
                warnings.add(
                        lesson.path() + ": its front matter cannot be read; it is packed, and unread in the catalog");
            }
        }
        List<FileProblem> refused = new ArrayList<>();
        for (FileProblem problem : course.problems()) {
            if (isPacked(problem)) {
                String catalog = paths.add(problem.path()) ? ", and unread in the catalog. " : ". ";
                warnings.add(problem.path() + ": packed" + catalog + problem.message());
            } else {
                refused.add(problem);
            }
        }
        refused.addAll(UnpackableNames.among(paths));
        refuse(refused);
        SortedMap<String, String> sha256 = new TreeMap<>();
        for (String path : paths) {
            sha256.put(path, hash(source, path));
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
        List<ArchiveEntry> entries = entries(catalog, source, sha256, pages, served.folder() + "/");
        return new Contents(entries, pages.count(), List.copyOf(warnings), pages.repeatable(), served);
    }

    private static List<ArchiveEntry> entries(
            Catalog catalog,
            HashedSource source,
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
                entries.add(new ArchiveEntry(catalog.contentFolder() + path, out -> copy(source, path, hash, out)));
            }
        });
        Map<String, String> hashes = new HashMap<>(sha256);
        for (String path : pages.files().values()) {
            if (!hashes.containsKey(path)) { // beside the course
                hashes.put(path, hash(source, path));
            }
        }
        pages.contents().forEach((name, content) -> entries.add(new ArchiveEntry(servedFolder + name, content)));
        pages.files()
                .forEach((name, path) -> entries.add(new ArchiveEntry(
                        servedFolder + name,
                        out -> copy(source, path, Objects.requireNonNull(hashes.get(path), path), out))));
        return List.copyOf(entries);
    }

    /** Whether a file with a problem is packed all the same, as one that is only too long to be looked through. */
    private static boolean isPacked(FileProblem problem) {
        return problem.kind() == FileProblem.Kind.LIMIT
                && !problem.path().isEmpty()
                && problem.path().length() <= Limits.PATH_LENGTH;
    }

    /** A jar that lacks a file would say nothing of it to whoever depends on it. */
    private static void refuse(List<FileProblem> problems) throws GoalException {
        if (problems.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>(List.of("The course cannot be packed:"));
        for (FileProblem problem : problems.stream().sorted().limit(MOST_TOLD).toList()) {
            String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
            lines.add("  " + path + problem.message());
        }
        if (problems.size() > MOST_TOLD) {
            lines.add("  and " + (problems.size() - MOST_TOLD) + " more");
        }
        lines.add("What is not to be packed can be named in exclude of course.yaml");
        throw new GoalException(lines);
    }

    private static String hash(HashedSource source, String path) throws GoalException {
        try {
            return source.sha256(path);
        } catch (IOException e) {
            throw new GoalException("The file " + path + " cannot be packed: " + e + "; run the build again", e);
        }
    }

    /** The bytes whose hash the catalog has, and no others. */
    private static void copy(ContentSource source, String path, String sha256, OutputStream out) throws IOException {
        String copied;
        try (InputStream in = source.open(path)) {
            copied = Sha256.copy(in, out);
        } catch (ZipException e) {
            throw e; // of the archive, which says what it has against these bytes
        } catch (IOException e) {
            throw new IOException("while " + path + " was packed: " + e, e);
        }
        if (!copied.equals(sha256)) {
            throw new IOException(path + " changed while it was packed; run the build again");
        }
    }
}
