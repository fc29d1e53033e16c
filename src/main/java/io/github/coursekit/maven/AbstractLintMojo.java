package io.github.coursekit.maven;

import io.github.coursekit.cache.CacheFolder;
import io.github.coursekit.goal.Check;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.ParameterValue;
import io.github.coursekit.goal.Project;
import io.github.coursekit.goal.RememberedLinks;
import io.github.coursekit.goal.ReportFormat;
import io.github.coursekit.report.ConsoleStyle;
import io.github.coursekit.rule.Severity;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say what is checked, and what is too bad: they mean the same to all goals that check. */
abstract class AbstractLintMojo extends AbstractCourseMojo {

    /**
     * Whether violations fail the build.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /**
     * The least severity that fails the build: {@code error}, {@code warning} or {@code info}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.violationSeverity", defaultValue = "error")
    private String violationSeverity;

    /**
     * How many violations of that severity or worse are let pass.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.maxAllowedViolations", defaultValue = "0")
    private long maxAllowedViolations;

    /**
     * How the log shows violations: {@code frame} with the source line, a mark under the place and the mend, repeats of a rule folded; {@code line} in one
     * line each, all of them.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.style", defaultValue = "frame")
    private String style;

    /**
     * The baseline of tolerated violations. Default: {@code course-baseline.json} in the project's folder, which may be absent.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.baselineFile")
    private @Nullable File baselineFile;

    /**
     * A Git revision, such as {@code origin/main}: only what files that differ from it bring is reported. Rules still see the whole course.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.since")
    private @Nullable String since;

    /**
     * Whether lessons that did not change since an earlier check are not read again.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.cache", defaultValue = "true")
    private boolean cache;

    /**
     * The folder of the cache, which keeps what a check found for the next one. Default: {@code .cache/course-maven-plugin} in the local repository, outside the checkout. A
     * file that Git tracks is never believed.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.cacheDirectory")
    private @Nullable File cacheDirectory;

    /** Maven sets the fields. */
    @SuppressWarnings("NullAway.Init")
    AbstractLintMojo() {}

    final boolean dependsOnRevision() {
        return since != null;
    }

    final CheckLog checkLog(GoalLog log) throws GoalException {
        return new CheckLog(
                log, ParameterValue.oneOf(ConsoleStyle.class, style, "style", "course.style"), this::command);
    }

    /**
     * What to check.
     *
     * @param formats the reports to write
     * @param reportDirectory where to write them
     * @param externalLinks where links to other sites are remembered; null to ask no server
     */
    final Check.Request request(
            Project course, List<ReportFormat> formats, Path reportDirectory, @Nullable RememberedLinks externalLinks)
            throws GoalException {
        return new Check.Request(
                course,
                ParameterValue.oneOf(Severity.class, violationSeverity, "severity", "course.violationSeverity"),
                ParameterValue.atLeast(0, maxAllowedViolations, "course.maxAllowedViolations"),
                formats,
                reportDirectory,
                baselineFile == null ? course.defaultBaselineFile() : baselineFile.toPath(),
                since,
                externalLinks,
                cacheFile(course));
    }

    final void failFor(Optional<String> failure, GoalLog log) throws MojoFailureException {
        if (failOnViolation && failure.isPresent()) {
            throw log.failure(failure.get());
        }
    }

    /** A file for each module: one folder may serve a whole reactor. */
    private @Nullable Path cacheFile(Project course) {
        if (!cache) {
            return null;
        }
        String name = mavenProject().getGroupId() + "." + mavenProject().getArtifactId();
        if (cacheDirectory != null) {
            return cacheDirectory.toPath().resolve(name + ".lessons");
        }
        CacheFolder caches =
                CacheFolder.of(Path.of(session().getLocalRepository().getBasedir()));
        caches.sweep(Instant.now());
        return caches.file(name, course.directory());
    }
}
