package io.github.coursekit.maven;

import io.github.coursekit.goal.Check;
import io.github.coursekit.goal.Project;
import io.github.coursekit.report.ConsoleReport;
import io.github.coursekit.report.ConsoleStyle;
import io.github.coursekit.report.Summary;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Writes what a check found to Maven's log, a record for each violation. */
final class CheckLog {

    private final GoalLog log;
    private final ConsoleStyle style;

    CheckLog(GoalLog log, ConsoleStyle style) {
        this.log = log;
        this.style = style;
    }

    void write(Check.Result result) {
        ConsoleReport.of(result.input(), style, log.screen(), result.whole()).forEach(log::violation);
        result.warnings().forEach(log::warn);
        if (result.lessons() == 0) {
            log.warn("No lesson (*.md) in " + result.contentFolder() + ": nothing was checked");
        } else {
            log.info(Summary.of(result.input().result(), result.run()));
            Summary.topRules(result.input().result()).ifPresent(log::info);
        }
    }

    /**
     * One line for a module without content; a warning with the last module when no module of the build has any, so that a check of nothing does
     * not look like a clean one.
     */
    void passedOver(MavenSession session, MavenProject project) {
        String text = "Passed over: the module has no content folder (src/main/course, content)";
        List<MavenProject> projects = session.getProjects();
        boolean last = projects.get(projects.size() - 1).equals(project);
        boolean nothing = projects.stream()
                .allMatch(module -> Project.defaultContentFolder(
                                module.getBasedir().toPath())
                        .isEmpty());
        if (last && nothing) {
            log.warn(text + "; nothing was checked in this build");
        } else {
            log.info(text);
        }
    }
}
