package io.github.coursekit.maven;

import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.catalog.CatalogException;
import io.github.coursekit.catalog.CatalogReader;
import io.github.coursekit.catalog.CatalogWriter;
import io.github.coursekit.catalog.Catalogs;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.goal.Dependency;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.ModuleCatalog;
import io.github.coursekit.goal.Project;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.inject.Provider;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
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
 * What a module declares as its dependencies, as places of courses.
 *
 * <p>A goal that looked them up with Maven's {@code requiresDependencyResolution} would fail in a reactor before the others are packed. So another module of the build
 * is read from its sources, whatever the phase, once in a build; all else is asked of Maven's repositories, when it is needed.
 */
final class ModuleDependencies {

    private final MavenProject project;
    private final MavenSession session;
    private final Provider<RepositorySystem> repositories;
    private final String plugin;

    /**
     * Looks up nothing yet.
     *
     * @param project the module
     * @param session the build
     * @param repositories Maven's repositories
     * @param plugin the key of this plugin
     */
    ModuleDependencies(
            MavenProject project, MavenSession session, Provider<RepositorySystem> repositories, String plugin) {
        this.project = project;
        this.session = session;
        this.repositories = repositories;
        this.plugin = plugin;
    }

    /** The module itself. */
    Dependency own() {
        return new Module(project);
    }

    /** What the POM declares, test scope among it: all that can be a jar with a course. */
    List<Dependency> declared() {
        return project.getDependencies().stream()
                .filter(dependency -> extension(dependency).equals("jar"))
                .<Dependency>map(dependency ->
                        module(dependency).<Dependency>map(Module::new).orElseGet(() -> new Stored(dependency)))
                .toList();
    }

    private String extension(org.apache.maven.model.Dependency dependency) {
        return artifact(dependency).getExtension();
    }

    private Artifact artifact(org.apache.maven.model.Dependency dependency) {
        return RepositoryUtils.toDependency(
                        dependency, session.getRepositorySession().getArtifactTypeRegistry())
                .getArtifact();
    }

    /** Not only one that Maven has selected: its sources are here with {@code -pl}, too. */
    private Optional<MavenProject> module(org.apache.maven.model.Dependency dependency) {
        boolean main =
                dependency.getClassifier() == null || dependency.getClassifier().isEmpty();
        return session.getAllProjects().stream()
                .filter(module -> main
                        && module.getGroupId().equals(dependency.getGroupId())
                        && module.getArtifactId().equals(dependency.getArtifactId())
                        && module.getVersion().equals(dependency.getVersion()))
                .findFirst();
    }

    /** Another module of the build. One that does not name this plugin packs no course. */
    private final class Module implements Dependency {

        private final MavenProject module;

        Module(MavenProject module) {
            this.module = module;
        }

        @Override
        public Coordinates coordinates() {
            return new Coordinates(module.getGroupId(), module.getArtifactId(), module.getVersion());
        }

        @Override
        public Catalogs catalogs() {
            try {
                return new Catalogs(catalog().map(List::of).orElse(List.of()), List.of());
            } catch (GoalException | IOException | CatalogException e) {
                return new Catalogs(
                        List.of(), String.valueOf(e.getMessage()).lines().toList());
            }
        }

        private Optional<Catalog> catalog() throws GoalException, IOException, CatalogException {
            Plugin declared = module.getPlugin(plugin);
            if (declared == null) {
                return Optional.empty();
            }
            Project packed = ModuleCourses.of(module, declared, session).packed();
            byte[] catalog = once(
                    "catalog:" + module.getId(),
                    new FutureTask<>(() -> ModuleCatalog.of(packed, coordinates())
                            .map(CatalogWriter::write)
                            .orElse(new byte[0])));
            return catalog.length == 0
                    ? Optional.empty()
                    : Optional.of(CatalogReader.read(module.getId(), new ByteArrayInputStream(catalog)));
        }
    }

    /** What is made is bytes, since modules may have class loaders of their own; it is made outside of the memory's lock. */
    private byte[] once(String name, FutureTask<byte[]> made) throws GoalException {
        FutureTask<?> first = (FutureTask<?>) new BuildMemory(session).get(name, () -> made);
        first.run(); // does nothing but the first time
        try {
            return (byte[]) first.get();
        } catch (ExecutionException e) {
            throw new GoalException(
                    String.valueOf(Objects.requireNonNullElse(e.getCause(), e).getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GoalException("it was interrupted", e);
        }
    }

    /** What lies in a repository. */
    private final class Stored implements Dependency {

        private final org.apache.maven.model.Dependency dependency;

        Stored(org.apache.maven.model.Dependency dependency) {
            this.dependency = dependency;
        }

        @Override
        public Coordinates coordinates() {
            return new Coordinates(dependency.getGroupId(), dependency.getArtifactId(), dependency.getVersion());
        }

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
            RepositorySystem system = repositories.get();
            Artifact artifact = artifact(dependency);
            try {
                Version version = system.resolveVersionRange(
                                repository,
                                new VersionRangeRequest(artifact, project.getRemoteProjectRepositories(), null))
                        .getHighestVersion();
                if (version == null) {
                    throw new GoalException("there is no version " + artifact.getVersion());
                }
                ArtifactRequest request = new ArtifactRequest(
                        artifact.setVersion(version.toString()), project.getRemoteProjectRepositories(), null);
                return system.resolveArtifact(repository, request)
                        .getArtifact()
                        .getFile()
                        .toPath();
            } catch (VersionRangeResolutionException | ArtifactResolutionException e) {
                throw new GoalException(String.valueOf(e.getMessage()), e);
            }
        }
    }
}
