package io.github.coursekit.server;

import io.github.coursekit.goal.ContentFolder;
import io.github.coursekit.goal.EditedCourse;
import io.github.coursekit.goal.EditedCourses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the courses that files belong to: that whose content folder is known to hold a file, or else upward from a file to the top of its workspace folder, the nearest folder with a {@code course.yaml}, or with the content folder that the
 * file lies in. Several may stand in one workspace.
 */
final class Projects {

    private static final String CONFIGURATION = "course.yaml";

    private final Set<Path> folders = new LinkedHashSet<>();
    private final Map<Path, EditedCourse> known = new HashMap<>();

    /** {@code courses} are those of which more is known than their folders tell. */
    Projects(List<EditedCourse> courses) {
        courses.forEach(course -> known.put(course.directory(), course));
    }

    /** Takes folders of the workspace in, and others out. */
    synchronized void change(List<Path> added, List<Path> removed) {
        removed.forEach(folders::remove);
        folders.addAll(added);
    }

    /** The courses that stand at the top of a folder of the workspace. */
    synchronized List<EditedCourse> atTop() {
        return folders.stream().filter(this::isCourse).map(this::course).toList();
    }

    private boolean isCourse(Path folder) {
        return known.containsKey(folder)
                || isConfigured(folder)
                || ContentFolder.byDefault(folder).isPresent();
    }

    /** The course that a file belongs to, there or not. */
    synchronized Optional<EditedCourse> of(Path file) {
        return known.values().stream()
                .filter(course -> (course.project().contentDirectory() != null && course.isContent(file))
                        || course.isSetConfiguration(file))
                .findFirst()
                .or(() -> above(file));
    }

    private Optional<EditedCourse> above(Path file) {
        Path top = folders.stream().filter(file::startsWith).findFirst().orElse(null);
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (holds(folder, file)) {
                return Optional.of(course(folder));
            }
            if (folder.equals(top)) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean holds(Path folder, Path file) {
        return course(folder).isContent(file)
                || isConfigured(folder)
                || file.equals(course(folder).project().configurationFile());
    }

    private static boolean isConfigured(Path folder) {
        return Files.isRegularFile(folder.resolve(CONFIGURATION));
    }

    private EditedCourse course(Path folder) {
        EditedCourse course = known.get(folder);
        return course == null ? EditedCourses.in(folder) : course;
    }
}
