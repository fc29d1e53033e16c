package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.model.Plugin;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * Finds the jars that the language server needs: the plugin with its dependencies and those that the project gives it, such as rules of one's own, and the libraries that only the
 * server needs. The plugin's own POM says which those are, in the scope {@code provided}, in which they are on the class path of no other goal.
 */
final class ServerClassPath {

    private static final String SERVER_LIBRARIES = "org.eclipse.lsp4j";
    private static final String RUNTIME = "runtime";

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    ServerClassPath(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.system = system;
        this.session = session;
        this.repositories = repositories;
    }

    /** The jars, the plugin's own first. */
    List<Path> of(Plugin plugin) throws GoalException {
        Artifact own = new DefaultArtifact(plugin.getGroupId(), plugin.getArtifactId(), "jar", plugin.getVersion());
        CollectRequest wanted = new CollectRequest();
        wanted.setRepositories(repositories);
        wanted.addDependency(new Dependency(own, RUNTIME));
        plugin.getDependencies()
                .forEach(dependency -> wanted.addDependency(
                        RepositoryUtils.toDependency(dependency, session.getArtifactTypeRegistry())));
        try {
            system
                    .readArtifactDescriptor(session, new ArtifactDescriptorRequest(own, repositories, null))
                    .getDependencies()
                    .stream()
                    .filter(dependency -> dependency.getArtifact().getGroupId().equals(SERVER_LIBRARIES))
                    .forEach(dependency -> wanted.addDependency(dependency.setScope(RUNTIME)));
            List<Path> jars = new ArrayList<>();
            for (ArtifactResult result : system.resolveDependencies(session, new DependencyRequest(wanted, null))
                    .getArtifactResults()) {
                jars.add(result.getArtifact().getFile().toPath());
            }
            return jars;
        } catch (ArtifactDescriptorException | DependencyResolutionException e) {
            String offline = session.isOffline() ? "; Maven is offline (-o)" : "";
            throw new GoalException("What the language server needs cannot be had: " + e.getMessage() + offline, e);
        }
    }
}
