package io.github.coursekit.server;

import io.github.coursekit.goal.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the courses that files belong to: upward from a file to the top of its workspace folder, the nearest folder with a {@code course.yaml}, or with the content folder that the
 * file lies in. Several may stand in one workspace.
 */
final class Projects {

    private static final String CONFIGURATION = "course.yaml";

    private final Set<Path> folders = new LinkedHashSet<>();
    private Settings settings = Settings.NONE;

    synchronized void set(Settings chosen) {
        settings = chosen;
    }

    /** Takes folders of the workspace in, and others out. */
    synchronized void change(List<Path> added, List<Path> removed) {
        removed.forEach(folders::remove);
        folders.addAll(added);
    }

    /** The courses that stand at the top of a folder of the workspace. */
    synchronized List<Project> atTop() {
        return folders.stream().filter(this::isAtTop).map(this::project).toList();
    }

    private boolean isAtTop(Path folder) {
        return settings.contentDirectory() != null
                || isConfigured(folder)
                || Project.defaultContentFolder(folder).isPresent();
    }

    /** The course that a file belongs to, there or not. */
    synchronized Optional<Project> of(Path file) {
        Path top = folders.stream().filter(file::startsWith).findFirst().orElse(null);
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (holds(folder, file)) {
                return Optional.of(project(folder));
            }
            if (folder.equals(top)) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean holds(Path folder, Path file) {
        Path content = folders.contains(folder) ? settings.contentDirectory() : null;
        boolean inContent = content == null
                ? Project.defaultContentFolder(folder).filter(file::startsWith).isPresent()
                : file.startsWith(folder.resolve(content).normalize());
        return inContent || isConfigured(folder) || file.equals(folder.resolve(CONFIGURATION));
    }

    private static boolean isConfigured(Path folder) {
        return Files.isRegularFile(folder.resolve(CONFIGURATION));
    }

    private Project project(Path folder) {
        boolean top = folders.contains(folder);
        Project.Kind kind = Files.exists(folder.resolve("pom.xml")) ? Project.Kind.OTHER : Project.Kind.NO_POM;
        return new Project(folder, kind, top ? settings.contentDirectory() : null, top ? settings.configFile() : null);
    }
}
