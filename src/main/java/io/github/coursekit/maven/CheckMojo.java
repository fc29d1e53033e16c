package io.github.coursekit.maven;

import io.github.coursekit.goal.Check;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.Project;
import io.github.coursekit.goal.RememberedLinks;
import io.github.coursekit.goal.ReportFormat;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the lessons of a course and fails the build on what is broken. Works in any folder, with or without a POM.
 *
 * @since 1.0.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractLintMojo {

    /**
     * Skips the check, and leaves the reports of earlier ones. Nothing else is skipped: a course that was not checked is still packed.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The reports to write: {@code sarif}, {@code json}, {@code junit}, {@code checkstyle}, {@code gitlab}, {@code html} as files, and {@code github} as
     * annotations on standard output, which are written in GitHub's CI anyway. Default: {@code sarif} in a project, none without a POM.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.formats")
    private @Nullable List<String> formats;

    /**
     * Where report files go. Default: {@code course} in the project's build directory; without a POM {@code target/course} in the current folder.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.reportDirectory")
    private @Nullable File reportDirectory;

    /**
     * Whether servers are asked whether links to other sites are alive. Without it no connection is opened.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.externalLinks", defaultValue = "false")
    private boolean externalLinks;

    /**
     * What is remembered of links to other sites from run to run. Default: {@code .course/external-links.json} in the project's folder, to be kept by the CI's
     * cache.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.externalLinksFile")
    private @Nullable File externalLinksFile;

    /** Maven sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public CheckMojo() {}

    @Override
    void run(GoalLog log) throws GoalException, MojoFailureException {
        cacheable(!dependsOnRevision() && !externalLinks); // revisions move, and other sites change
        if (skip) {
            log.close("The check is skipped (course.skip)");
            return;
        }
        EarlierReports.remove(session(), module().directory(), reportDirectory());
        Optional<String> failure = check(course(), log);
        failFor(failure, log);
    }

    private Optional<String> check(Project course, GoalLog log) throws GoalException {
        CheckLog checkLog = checkLog(log);
        Optional<Check.Result> result = Check.run(request(course), surroundings(log));
        if (result.isEmpty()) {
            passOver(log, "nothing was checked");
            return Optional.empty();
        }
        checkLog.write(result.get());
        StandardOutput.write(result.get().standardOutput());
        return result.get().failure();
    }

    private Check.Request request(Project course) throws GoalException {
        Path memory = externalLinksFile == null ? course.defaultExternalLinksFile() : externalLinksFile.toPath();
        List<ReportFormat> byDefault = course.kind() == Project.Kind.NO_POM ? List.of() : List.of(ReportFormat.SARIF);
        RememberedLinks links = externalLinks ? BuildLinks.remembered(session(), memory) : null;
        return request(course, WantedFormats.of(formats, byDefault), reportDirectory(), links);
    }

    private Path reportDirectory() {
        return module().reportDirectory(reportDirectory);
    }
}
