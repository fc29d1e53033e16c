package io.github.coursekit.maven;

import io.github.coursekit.goal.Check;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.Project;
import io.github.coursekit.rule.Severity;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
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

    /** Skips the check. Nothing else is skipped: a course that was not checked is still packed. */
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

    /** The report files to write: {@code sarif}. Default: {@code sarif} in a project, none without a POM. */
    @Parameter(property = "course.formats")
    private @Nullable List<String> formats;

    /** Where report files go. */
    @Parameter(property = "course.reportDirectory", defaultValue = "${project.build.directory}/course")
    private File reportDirectory;

    /** Maven sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public CheckMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("The check is skipped (course.skip)");
            return;
        }
        Optional<Check.Result> result;
        try {
            result = Check.run(request());
        } catch (GoalException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        if (result.isEmpty()) {
            CheckLog.passedOver(getLog(), session(), mavenProject());
            return;
        }
        CheckLog.write(getLog(), result.get());
        if (failOnViolation && result.get().failure().isPresent()) {
            throw new MojoFailureException(result.get().failure().get());
        }
    }

    private Check.Request request() throws GoalException {
        Project course = course();
        return new Check.Request(
                course, severity(), maxAllowedViolations, formats(course.kind()), reportDirectory.toPath());
    }

    private Severity severity() throws GoalException {
        for (Severity severity : Severity.values()) {
            if (severity.name().equalsIgnoreCase(violationSeverity.strip())) {
                return severity;
            }
        }
        throw new GoalException("Unknown severity '" + violationSeverity
                + "' in course.violationSeverity; valid are error, warning, info");
    }

    private List<Check.Format> formats(Project.Kind kind) throws GoalException {
        if (formats == null || formats.isEmpty()) {
            return kind == Project.Kind.NO_POM ? List.of() : List.of(Check.Format.SARIF);
        }
        List<Check.Format> found = new ArrayList<>();
        for (String name : formats) {
            found.add(Check.Format.of(name));
        }
        return found;
    }
}
