package io.github.coursekit.maven;

import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.compare.Version;
import io.github.coursekit.goal.GoalException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.repository.RepositoryPolicy;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.resolution.VersionRangeResult;
import org.eclipse.aether.transfer.MetadataNotFoundException;

/** Finds released versions of a course in the repositories of its project. */
final class Releases {

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    Releases(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.system = system;
        this.session = session;
        this.repositories = repositories;
    }

    /** Maven was told not to ask any repository, and what is needed is not here. */
    static final class OfflineException extends Exception {

        private static final long serialVersionUID = 1L;

        OfflineException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** {@return the newest release below a version; empty when there is none} */
    Optional<String> newestBelow(Coordinates course) throws GoalException, OfflineException {
        Optional<Version> now = Version.parse(course.version());
        return versions(course, "(," + course.version() + ")").stream()
                .filter(Version::isRelease)
                .filter(version -> now.isEmpty()
                        || Version.parse(version)
                                .filter(old -> old.compareTo(now.get()) < 0)
                                .isPresent())
                .reduce((older, newer) -> newer);
    }

    /** {@return the newest version in a range, such as {@code [1.0,2.0)}; empty when there is none} */
    Optional<String> newestIn(Coordinates course, String range) throws GoalException, OfflineException {
        return versions(course, range).stream().reduce((older, newer) -> newer);
    }

    /** The versions in a range, the oldest first. */
    private List<String> versions(Coordinates course, String range) throws GoalException, OfflineException {
        Artifact artifact = new DefaultArtifact(course.groupId(), course.artifactId(), "jar", range);
        try {
            VersionRangeResult result =
                    system.resolveVersionRange(session, new VersionRangeRequest(artifact, asked(), null));
            List<String> versions =
                    result.getVersions().stream().map(Object::toString).toList();
            Optional<Exception> failure = result.getExceptions().stream()
                    .filter(e -> !(e instanceof MetadataNotFoundException))
                    .findFirst();
            if (failure.isPresent() && !(session.isOffline() && !versions.isEmpty())) {
                throw failed("The released versions of " + name(course) + " cannot be listed", failure.get());
            }
            return versions;
        } catch (VersionRangeResolutionException e) {
            throw new GoalException("'" + range + "' is no range of versions: " + e.getMessage(), e);
        }
    }

    /** What was listed yesterday may lack the newest release. */
    private List<RemoteRepository> asked() {
        return repositories.stream()
                .map(repository -> new RemoteRepository.Builder(repository)
                        .setReleasePolicy(new RepositoryPolicy(
                                repository.getPolicy(false).isEnabled(),
                                RepositoryPolicy.UPDATE_POLICY_ALWAYS,
                                repository.getPolicy(false).getChecksumPolicy()))
                        .build())
                .toList();
    }

    /** {@return the jar of a version} */
    Path jar(Coordinates course) throws GoalException, OfflineException {
        Artifact artifact = new DefaultArtifact(course.groupId(), course.artifactId(), "jar", course.version());
        try {
            return system.resolveArtifact(session, new ArtifactRequest(artifact, repositories, null))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw failed("The old version " + name(course) + ":" + course.version() + " cannot be had", e);
        }
    }

    private static String name(Coordinates course) {
        return course.groupId() + ":" + course.artifactId();
    }

    private GoalException failed(String what, Exception e) throws OfflineException {
        if (session.isOffline()) {
            throw new OfflineException(what + ": Maven is offline (-o), and it is not in the local repository", e);
        }
        return new GoalException(what + ": " + e.getMessage(), e);
    }
}
