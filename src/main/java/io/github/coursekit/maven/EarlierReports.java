package io.github.coursekit.maven;

import io.github.coursekit.goal.Check;
import io.github.coursekit.goal.GoalException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.execution.MavenSession;

/**
 * Removes the reports that earlier builds left. A folder is cleared by the first check of a build that writes to it, since other modules and executions may write there,
 * too.
 *
 * <p>What is cleared is remembered as long as the build lives, as {@link SessionThreads} tells.
 */
final class EarlierReports {

    private static final String KEY = "io.github.coursekit:course-maven-plugin:reports:";

    private EarlierReports() {}

    /** Removes them from a folder, once in a build; checks that run at once wait until it is done. */
    static void remove(MavenSession session, Path project, Path reportDirectory) throws GoalException {
        Map<String, Object> data = session.getRequest().getData();
        Path folder = reportDirectory.toAbsolutePath().normalize();
        synchronized (data) { // an ordinary map, while modules run at once
            if (data.putIfAbsent(KEY + folder, true) == null) {
                Check.removeReports(project, folder);
            }
        }
    }
}
