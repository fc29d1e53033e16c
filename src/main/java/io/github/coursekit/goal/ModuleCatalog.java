package io.github.coursekit.goal;

import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.catalog.CatalogMaker;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Lesson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the catalog of a course that is not packed yet, for those who look up where its pages are. */
public final class ModuleCatalog {

    /** Nobody who looks up a page asks for hashes, and files may be large. */
    private static final String NO_HASH = "0".repeat(64);

    private ModuleCatalog() {}

    /**
     * {@return the catalog of a course by its sources, with zeros for the hashes of its files; empty when the project has no course}
     *
     * @param project where the course stands
     * @param coordinates its coordinates
     * @throws GoalException when a setting is wrong, or a file cannot be read
     */
    public static Optional<Catalog> of(Project project, Coordinates coordinates) throws GoalException {
        Optional<Path> folder = project.contentFolder();
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            Course course = project.course(folder.get());
            Map<String, String> hashes = Stream.of(
                            course.lessons().stream().map(Lesson::path),
                            course.assets().stream().map(Asset::path),
                            course.problems().stream().map(FileProblem::path))
                    .flatMap(paths -> paths)
                    .distinct()
                    .collect(Collectors.toMap(path -> path, path -> NO_HASH));
            return Optional.of(CatalogMaker.make(course, coordinates, hashes));
        } catch (IOException e) {
            throw GoalException.unreadable("The content folder " + folder.get(), e);
        }
    }
}
