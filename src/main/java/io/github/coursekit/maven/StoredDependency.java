package io.github.coursekit.maven;

import io.github.coursekit.catalog.Catalogs;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.goal.Dependency;
import io.github.coursekit.goal.GoalException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;

/**
 * What lies in a repository.
 *
 * @param coordinates what the POM calls it, which may be a range of versions
 * @param artifact the same as repositories know it
 * @param project the module that depends on it
 * @param session the build
 * @param system Maven's repositories
 */
record StoredDependency(
        Coordinates coordinates,
        Artifact artifact,
        MavenProject project,
        MavenSession session,
        Provider<RepositorySystem> system)
        implements Dependency {

    @Override
    public Catalogs catalogs() throws GoalException {
        Path jar = fetched();
        try {
            return Catalogs.in(jar);
        } catch (IOException e) {
            return new Catalogs(List.of(), List.of(jar + " cannot be read: " + e.getMessage()));
        }
    }

    private Path fetched() throws GoalException {
        RepositorySystemSession repository = session.getRepositorySession();
        try {
            Version version = system.get()
                    .resolveVersionRange(
                            repository, new VersionRangeRequest(artifact, project.getRemoteProjectRepositories(), null))
                    .getHighestVersion();
            if (version == null) {
                throw new GoalException("there is no version " + artifact.getVersion());
            }
            ArtifactRequest request = new ArtifactRequest(
                    artifact.setVersion(version.toString()), project.getRemoteProjectRepositories(), null);
            return system.get()
                    .resolveArtifact(repository, request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (VersionRangeResolutionException | ArtifactResolutionException e) {
            throw new GoalException(String.valueOf(e.getMessage()), e);
        }
    }
}
