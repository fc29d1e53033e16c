package io.github.coursekit.maven;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * How the modules of a build are called: by their artifactIds, with the groupId where several have the same.
 *
 * @param modules the modules of the build
 */
record ModuleNames(List<MavenProject> modules) {

    /** Those of the modules that Maven has selected. */
    static ModuleNames of(MavenSession session) {
        return new ModuleNames(session.getProjects());
    }

    String of(MavenProject module) {
        String name = module.getArtifactId();
        boolean shared = modules.stream()
                .anyMatch(other -> other.getArtifactId().equals(name)
                        && !other.getGroupId().equals(module.getGroupId()));
        return shared ? module.getGroupId() + ":" + name : name;
    }
}
