package io.github.coursekit.maven;

import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.OldSide;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What goals are told of an older version of the course; one of the first three at most.
 *
 * @param version a version, a range of which the newest is taken, or {@code groupId:artifactId:version}
 * @param file a jar or a folder
 * @param revision a Git revision
 * @param contentDirectory the content folder in the folder or revision; null for that of the project
 */
record OldSideParameters(
        @Nullable String version,
        @Nullable File file,
        @Nullable String revision,
        @Nullable String contentDirectory) {

    /** Whether none is named. */
    boolean isEmpty() {
        return version == null && file == null && revision == null;
    }

    /** The same on a command line, where the version that was found is called {@code found}. */
    String named(String found) {
        if (revision != null) {
            return "-Dcourse.oldRevision=" + revision;
        }
        return file == null ? "-Dcourse.oldVersion=" + (version == null ? found : version) : "-Dcourse.oldFile=" + file;
    }

    /**
     * The version itself; empty when it has not been released.
     *
     * @param project the project; it has a POM, or a file or revision is named
     * @param releases what is released
     */
    Optional<OldSide> find(MavenProject project, Releases releases) throws GoalException, Releases.OfflineException {
        if (List.of(version != null, file != null, revision != null).stream()
                        .filter(is -> is)
                        .count()
                > 1) {
            throw new GoalException(
                    "One thing is compared with: set course.oldVersion, course.oldFile or course.oldRevision");
        }
        Path content = contentDirectory == null ? null : Path.of(contentDirectory);
        if (revision != null) {
            return Optional.of(new OldSide.Revision(revision, content));
        }
        if (file != null) {
            return Optional.of(ofFile(file.toPath().toAbsolutePath().normalize(), content));
        }
        if (project.getFile() == null) {
            throw new GoalException(
                    "Without a POM there is no released version; set course.oldFile or course.oldRevision");
        }
        return released(new Coordinates(project.getGroupId(), project.getArtifactId(), project.getVersion()), releases);
    }

    private static OldSide ofFile(Path file, @Nullable Path content) throws GoalException {
        if (file.toFile().isDirectory()) {
            return new OldSide.Folder(file, content);
        }
        if (!file.toFile().isFile()) {
            throw new GoalException("There is no " + file + "; it is set by course.oldFile (<oldFile>)");
        }
        return new OldSide.Released(file);
    }

    private Optional<OldSide> released(Coordinates own, Releases releases)
            throws GoalException, Releases.OfflineException {
        Coordinates course = named(own);
        boolean range = version != null && course.version().matches("[\\[(].*");
        Optional<String> found = version == null
                ? releases.newestBelow(course)
                : range ? releases.newestIn(course, course.version()) : Optional.of(course.version());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new OldSide.Released(
                        releases.jar(new Coordinates(course.groupId(), course.artifactId(), found.get()))));
    }

    /** The course that is compared with, with the version or range that is asked for. */
    private Coordinates named(Coordinates own) throws GoalException {
        if (version == null) {
            return own;
        }
        String[] parts = version.strip().split(":", -1);
        if (parts.length == 1) {
            return new Coordinates(own.groupId(), own.artifactId(), parts[0]);
        }
        if (parts.length != 3) {
            throw new GoalException(
                    "'" + version + "' in course.oldVersion is neither a version nor groupId:artifactId:version");
        }
        return new Coordinates(parts[0], parts[1], parts[2]);
    }
}
