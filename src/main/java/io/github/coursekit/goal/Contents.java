package io.github.coursekit.goal;

import io.github.coursekit.archive.ArchiveEntry;
import io.github.coursekit.catalog.CatalogWriter;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.FileProblemException;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonFile;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.LessonVisitor;
import io.github.coursekit.course.Limits;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.text.Sha256;
import io.github.coursekit.work.Activity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a content jar holds of a course: the sources byte for byte, and the catalog. {@code assemble} lays it out, {@code jar} packs it.
 *
 * @param entries the files, by name
 * @param warnings what is packed but not in the catalog, or not packed at all
 */
record Contents(List<ArchiveEntry> entries, List<String> warnings) {

    /** The folder that holds all of it but the manifest. */
    static final String FOLDER = "META-INF/course";

    static Contents of(Project project, Path folder, Coordinates coordinates) throws GoalException {
        try {
            Hashes hashes = new Hashes(folder);
            Course course = project.course(folder, hashes);
            return of(course, hashes, folder, coordinates);
        } catch (IOException e) {
            throw new GoalException("The content folder " + folder + " cannot be read: " + e, e);
        } catch (IllegalArgumentException e) {
            throw new GoalException("The course cannot be packed: " + e.getMessage(), e);
        }
    }

    private static Contents of(Course course, Hashes hashes, Path folder, Coordinates coordinates)
            throws GoalException {
        SortedSet<String> paths = new TreeSet<>();
        course.lessons().forEach(lesson -> paths.add(lesson.path()));
        course.assets().forEach(asset -> paths.add(asset.path()));
        List<String> warnings = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            if (!lesson.readable()) {
                warnings.add(lesson.path() + ": its front matter cannot be read; it is packed, but not in the catalog");
            }
        }
        for (FileProblem problem : course.problems()) {
            warnings.add(warning(problem, paths));
        }
        SortedMap<String, String> sha256 = new TreeMap<>();
        for (String path : paths) {
            sha256.put(path, hashes.of(path));
        }
        List<ArchiveEntry> entries = new ArrayList<>();
        byte[] catalog = CatalogWriter.write(course, coordinates, sha256);
        entries.add(new ArchiveEntry(CatalogWriter.PATH, () -> catalog));
        sha256.forEach((path, hash) ->
                entries.add(new ArchiveEntry(coordinates.contentFolder() + path, () -> read(folder, path, hash))));
        return new Contents(List.copyOf(entries), List.copyOf(warnings));
    }

    /** What becomes of a file with a problem. One that is only too long to be looked through is packed as it is: its path joins the others. */
    private static String warning(FileProblem problem, SortedSet<String> paths) throws GoalException {
        return switch (problem.kind()) {
            case INTERNAL, NOT_STARTED ->
                throw new GoalException("The course cannot be packed: " + problem.path() + ": " + problem.text());
            case UNREADABLE -> problem.path() + ": not packed. " + problem.text();
            case LIMIT -> {
                if (problem.path().isEmpty()) {
                    throw new GoalException("The course cannot be packed: " + problem.text());
                }
                if (problem.path().length() > Limits.PATH_LENGTH) {
                    yield problem.path() + ": not packed. " + problem.text();
                }
                String catalog = paths.add(problem.path()) ? ", but not in the catalog. " : ". ";
                yield problem.path() + ": packed" + catalog + problem.text();
            }
        };
    }

    private static InputStream open(Path file) throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The bytes whose hash the catalog has, and no others. */
    private static byte[] read(Path folder, String path, String sha256) throws IOException {
        try (InputStream in = open(folder.resolve(path))) {
            byte[] bytes = in.readAllBytes();
            if (!Sha256.of(bytes).equals(sha256)) {
                throw new IOException(path + " changed while it was packed; run the build again");
            }
            return bytes;
        }
    }

    /** Hashes of lessons as they are parsed, since the catalog says what was parsed; of other files when they are asked for. */
    private static final class Hashes implements LessonVisitor {

        private final Path folder;
        private final Map<String, String> parsed = new ConcurrentHashMap<>();

        Hashes(Path folder) {
            this.folder = folder;
        }

        @Override
        public Optional<Lesson> known(LessonFile file, Cascade inherited) throws FileProblemException {
            parsed.put(file.path(), Sha256.of(file.bytes()));
            return Optional.empty();
        }

        @Override
        public void visit(LessonText text, Activity activity) {}

        String of(String path) throws GoalException {
            String known = parsed.get(path);
            if (known != null) {
                return known;
            }
            try (InputStream in = open(folder.resolve(path))) {
                return Sha256.of(in);
            } catch (IOException e) {
                throw new GoalException("The file " + path + " cannot be packed: " + e + "; run the build again", e);
            }
        }
    }
}
