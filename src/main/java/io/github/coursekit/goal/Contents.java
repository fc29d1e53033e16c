package io.github.coursekit.goal;

import io.github.coursekit.archive.ArchiveEntry;
import io.github.coursekit.catalog.CatalogWriter;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseLoader;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Lesson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
            Course course = new CourseLoader(
                            folder, project.configuration(AllRules.load()).settings())
                    .load(text -> {});
            return of(course, folder, coordinates);
        } catch (IOException e) {
            throw new GoalException("The content folder " + folder + " cannot be read: " + e, e);
        } catch (IllegalArgumentException e) {
            throw new GoalException("The course cannot be packed: " + e.getMessage(), e);
        }
    }

    private static Contents of(Course course, Path folder, Coordinates coordinates) {
        List<ArchiveEntry> entries = new ArrayList<>();
        byte[] catalog = CatalogWriter.write(course, coordinates);
        entries.add(new ArchiveEntry(CatalogWriter.PATH, () -> catalog));
        Stream.concat(
                        course.lessons().stream().map(Lesson::path),
                        course.assets().stream().map(Asset::path))
                .sorted()
                .map(path -> new ArchiveEntry(
                        coordinates.contentFolder() + path, () -> Files.readAllBytes(folder.resolve(path))))
                .forEach(entries::add);
        List<String> warnings = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            if (!lesson.readable()) {
                warnings.add(lesson.path() + ": its front matter cannot be read; it is packed, but not in the catalog");
            }
        }
        for (FileProblem problem : course.problems()) {
            warnings.add(problem.path() + ": not packed. " + problem.text());
        }
        return new Contents(List.copyOf(entries), List.copyOf(warnings));
    }
}
