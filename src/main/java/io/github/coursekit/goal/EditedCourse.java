package io.github.coursekit.goal;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A course that is edited: what a check is told of it, as far as it decides what is found.
 *
 * @param project where it stands
 * @param baselineFile the baseline, absolute and made normalised; the project's default one may be absent
 */
public record EditedCourse(Project project, Path baselineFile) {

    /** Editors name files by normalised paths. */
    public EditedCourse {
        baselineFile = baselineFile.normalize();
    }

    /** {@return a course of which nothing is set but where it stands} */
    public static EditedCourse of(Project project) {
        return of(project, null);
    }

    /**
     * {@return a course}
     *
     * @param project where it stands
     * @param baselineFile the baseline as the user set it; null for the default
     */
    public static EditedCourse of(Project project, @Nullable Path baselineFile) {
        return new EditedCourse(
                project,
                baselineFile == null
                        ? project.defaultBaselineFile()
                        : project.directory().resolve(baselineFile));
    }

    /** {@return the project's folder, absolute} */
    public Path directory() {
        return project.directory();
    }

    /**
     * {@return whether a file lies in the content folder, which need not lie in the project}
     *
     * @param file an absolute path, normalised
     */
    public boolean isContent(Path file) {
        Path content = project.contentDirectory();
        return content == null
                ? ContentFolder.byDefault(directory()).filter(file::startsWith).isPresent()
                : file.startsWith(directory().resolve(content).normalize());
    }

    /**
     * {@return whether a file is the configuration file that is set, which need not lie in the project}
     *
     * @param file an absolute path, normalised
     */
    public boolean isSetConfiguration(Path file) {
        return project.configFile() != null && file.equals(project.configurationFile());
    }

    /** {@return whether a check of another course is told the same} */
    public boolean isLike(EditedCourse other) {
        return Objects.equals(project.contentDirectory(), other.project.contentDirectory())
                && project.configurationFile().equals(other.project.configurationFile())
                && baselineFile.equals(other.baselineFile);
    }

    /** Whether a look at its folder would not tell all of it. */
    boolean isSet() {
        return project.contentDirectory() != null
                || project.configFile() != null
                || !baselineFile.equals(project.defaultBaselineFile());
    }
}
