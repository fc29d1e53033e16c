package io.github.coursekit.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** The modules of a build that a goal passed over, since they have no content. */
final class PassedModules {

    private final MavenSession session;
    private final BuildMemory memory;
    private final String prefix;

    PassedModules(MavenSession session, String goal) {
        this.session = session;
        this.memory = new BuildMemory(session);
        this.prefix = "passed:" + goal + ":";
    }

    /** Adds one; {@return whether all modules of the build are among them now} */
    boolean add(MavenProject passed) {
        memory.put(prefix + passed.getId(), "");
        return session.getProjects().stream().allMatch(module -> memory.has(prefix + module.getId()));
    }
}
