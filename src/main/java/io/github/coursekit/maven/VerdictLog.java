package io.github.coursekit.maven;

import io.github.coursekit.compare.Verdict;
import io.github.coursekit.report.ChangesInput;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** Writes to Maven's log whether the version of a project is large enough for what changed. */
final class VerdictLog {

    private final GoalLog log;
    private final MavenProject project;
    private final boolean fails;

    /** {@code fails} tells whether the build fails for a version that is too small. */
    VerdictLog(GoalLog log, MavenProject project, boolean fails) {
        this.log = log;
        this.project = project;
        this.fails = fails;
    }

    void write(ChangesInput input) throws MojoFailureException {
        if (input.verdict().isEmpty()) {
            log.info("What changed asks for: " + input.comparison().bump().word()
                    + "; whether a version is large enough is not known, since one of the two has none");
            return;
        }
        Verdict verdict = input.verdict().get();
        String version = project.getVersion();
        if (verdict.isEnough()) {
            log.info("The version " + version + " is large enough: what changed asks for " + verdict.required());
            return;
        }
        String failure =
                input.fault().orElseThrow() + "; set it by: " + new VersionSetting(project).command(verdict.required());
        if (fails) {
            throw log.failure(failure);
        }
        log.warn(failure);
    }
}
