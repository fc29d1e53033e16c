package io.github.coursekit.maven;

import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.goal.Dependency;
import java.util.List;
import java.util.Optional;
import javax.inject.Provider;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;

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
        return new ModuleDependency(project, session, plugin);
    }

    /** What the POM declares, test scope among it: all that can be a jar with a course. */
    List<Dependency> declared() {
        return project.getDependencies().stream()
                .filter(dependency -> artifact(dependency).getExtension().equals("jar"))
                .map(this::place)
                .toList();
    }

    private Dependency place(org.apache.maven.model.Dependency dependency) {
        return module(dependency)
                .<Dependency>map(module -> new ModuleDependency(module, session, plugin))
                .orElseGet(() -> new StoredDependency(
                        new Coordinates(dependency.getGroupId(), dependency.getArtifactId(), dependency.getVersion()),
                        artifact(dependency),
                        project,
                        session,
                        repositories));
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
}
