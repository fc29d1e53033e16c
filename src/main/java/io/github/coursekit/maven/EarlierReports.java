package io.github.coursekit.maven;

import io.github.coursekit.goal.Check;
import io.github.coursekit.goal.GoalException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;

/**
 * Removes the reports that earlier builds left. A folder is cleared by the first check of a build that writes to it, since other modules and executions may write there,
 * too.
 */
final class EarlierReports {

    private EarlierReports() {}

    /** Removes them from a folder, once in a build; checks that run at once wait until it is done. */
    static void remove(MavenSession session, Path project, Path reportDirectory) throws GoalException {
        Path folder = reportDirectory.toAbsolutePath().normalize();
        new BuildMemory(session).once("reports:" + folder, () -> Check.removeReports(project, folder));
    }
}
