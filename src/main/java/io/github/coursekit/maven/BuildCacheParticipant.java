package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import java.nio.file.InvalidPathException;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * Completes the keys of the Maven Build Cache Extension for modules that hold a course, before anything is built or restored.
 *
 * <p>Maven calls this where the plugin is declared with {@code <extensions>true</extensions>}. Without the extension it changes nothing.
 */
public final class BuildCacheParticipant extends AbstractMavenLifecycleParticipant {

    private static final String PLUGIN = "io.github.coursekit:course-maven-plugin";

    /** Called by Maven. */
    public BuildCacheParticipant() {}

    /** All modules, not only those of {@code -pl}: the key of a module holds the keys of those that it depends on. */
    @Override
    public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
        try {
            for (MavenProject project : session.getAllProjects()) {
                Plugin plugin = project.getPlugin(PLUGIN);
                if (plugin != null) {
                    new BuildCacheKey(project, plugin, session.getSystemProperties(), session.getUserProperties())
                            .complete();
                }
            }
        } catch (GoalException e) {
            throw GoalLog.impossible(e, MavenScreen.ofProcess());
        } catch (InvalidPathException e) {
            throw GoalLog.impossible(AbstractCourseMojo.noPath(e), MavenScreen.ofProcess());
        }
    }
}
