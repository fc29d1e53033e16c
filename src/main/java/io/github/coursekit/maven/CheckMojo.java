package io.github.coursekit.maven;

import io.github.coursekit.cache.CacheFolder;
import io.github.coursekit.goal.Check;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.ParameterValue;
import io.github.coursekit.goal.Project;
import io.github.coursekit.report.ConsoleStyle;
import io.github.coursekit.report.Origin;
import io.github.coursekit.rule.Severity;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the lessons of a course and fails the build on what is broken. Works in any folder, with or without a POM.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractCourseMojo {

    /** Skips the check, and leaves the reports of earlier ones. Nothing else is skipped: a course that was not checked is still packed. */
    @Parameter(property = "course.skip", defaultValue = "false")
    private boolean skip;

    /** Whether violations fail the build. */
    @Parameter(property = "course.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /** The least severity that fails the build: {@code error}, {@code warning} or {@code info}. */
    @Parameter(property = "course.violationSeverity", defaultValue = "error")
    private String violationSeverity;

    /** How many violations of that severity or worse are let pass. */
    @Parameter(property = "course.maxAllowedViolations", defaultValue = "0")
    private long maxAllowedViolations;

    /**
     * The reports to write: {@code sarif}, {@code json}, {@code junit}, {@code checkstyle}, {@code gitlab}, {@code html} as files, and {@code github} as
     * annotations on standard output, which are written in GitHub's CI anyway. Default: {@code sarif} in a project, none without a POM.
     */
    @Parameter(property = "course.formats")
    private @Nullable List<String> formats;

    /** Where report files go. Default: {@code course} in the project's build directory; without a POM {@code target/course} in the current folder. */
    @Parameter(property = "course.reportDirectory")
    private @Nullable File reportDirectory;

    /**
     * How the log shows violations: {@code frame} with the source line, a mark under the place and the mend, repeats of a rule folded; {@code line} in one
     * line each, all of them.
     */
    @Parameter(property = "course.style", defaultValue = "frame")
    private String style;

    /** The baseline of tolerated violations. Default: {@code course-baseline.json} in the project's folder, which may be absent. */
    @Parameter(property = "course.baselineFile")
    private @Nullable File baselineFile;

    /** A Git revision, such as {@code origin/main}: only what files that differ from it bring is reported. Rules still see the whole course. */
    @Parameter(property = "course.since")
    private @Nullable String since;

    /** Whether lessons that did not change since an earlier check are not read again. */
    @Parameter(property = "course.cache", defaultValue = "true")
    private boolean cache;

    /**
     * Where it is kept what a check found, for the next one. Default: {@code .cache/course-maven-plugin} in the local repository, outside the checkout. A
     * file that Git tracks is never believed.
     */
    @Parameter(property = "course.cacheDirectory")
    private @Nullable File cacheDirectory;

    /** Whether servers are asked whether links to other sites are alive. Without it no connection is opened. */
    @Parameter(property = "course.externalLinks", defaultValue = "false")
    private boolean externalLinks;

    /**
     * What is remembered of links to other sites from run to run. Default: {@code .course/external-links.json} in the project's folder, to be kept by the CI's
     * cache.
     */
    @Parameter(property = "course.externalLinksFile")
    private @Nullable File externalLinksFile;

    /** Maven sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public CheckMojo() {}

    @Override
    void run(GoalLog log) throws GoalException, MojoFailureException {
        cacheable(since == null && !externalLinks); // revisions move, and other sites change
        if (skip) {
            log.close("The check is skipped (course.skip)");
            return;
        }
        EarlierReports.remove(session(), directory(), reportDirectory());
        Optional<String> failure = check(course(), log);
        if (failOnViolation && failure.isPresent()) {
            throw log.failure(failure.get());
        }
    }

    private Optional<String> check(Project course, GoalLog log) throws GoalException {
        CheckLog checkLog = new CheckLog(log, ParameterValue.oneOf(ConsoleStyle.class, style, "style", "course.style"));
        Check.Surroundings surroundings = new Check.Surroundings(InstantSource.system(), log::info, origin());
        Optional<Check.Result> result = Check.run(request(course), surroundings);
        if (result.isEmpty()) {
            passOver(log, "nothing was checked");
            return Optional.empty();
        }
        checkLog.write(result.get());
        StandardOutput.write(result.get().standardOutput());
        return result.get().failure();
    }

    private Check.Request request(Project course) throws GoalException {
        Path baseline = baselineFile == null ? course.defaultBaselineFile() : baselineFile.toPath();
        Severity severity =
                ParameterValue.oneOf(Severity.class, violationSeverity, "severity", "course.violationSeverity");
        List<Check.Format> wanted = List.copyOf(formats(course.kind()));
        Path memory = externalLinksFile == null ? course.defaultExternalLinksFile() : externalLinksFile.toPath();
        return new Check.Request(
                course,
                severity,
                ParameterValue.atLeast(0, maxAllowedViolations, "course.maxAllowedViolations"),
                wanted,
                reportDirectory(),
                baseline,
                since,
                externalLinks ? memory : null,
                cacheFile(course));
    }

    private Path reportDirectory() {
        return reportDirectory == null ? buildDirectory().resolve("course") : reportDirectory.toPath();
    }

    private Origin origin() {
        String version = execution().getMojoDescriptor().getPluginDescriptor().getVersion();
        String module = mavenProject().getGroupId() + "/" + mavenProject().getArtifactId();
        return new Origin(hasPom() ? module : "", version);
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

    private Set<Check.Format> formats(Project.Kind kind) throws GoalException {
        Set<Check.Format> wanted = new LinkedHashSet<>();
        if (formats != null) {
            for (String name : formats) {
                wanted.add(Check.Format.of(name));
            }
        }
        if (wanted.isEmpty() && kind != Project.Kind.NO_POM) {
            wanted.add(Check.Format.SARIF);
        }
        if ("true".equals(System.getenv("GITHUB_ACTIONS"))) {
            wanted.add(Check.Format.GITHUB);
        }
        return wanted;
    }
}
