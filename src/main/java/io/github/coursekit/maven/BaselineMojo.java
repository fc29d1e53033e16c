package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.ParameterValue;
import io.github.coursekit.goal.Project;
import io.github.coursekit.goal.WriteBaseline;
import io.github.coursekit.report.Summary;
import io.github.coursekit.rule.Severity;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the violations that are there now to the baseline, so that {@code check} tolerates them and fails on new ones.
 *
 * @since 1.0.0
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends AbstractCourseMojo {

    /**
     * The baseline. Default: {@code course-baseline.json} in the project's folder.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.baselineFile")
    private @Nullable File baselineFile;

    /**
     * The least severity that fails the build. With {@code info} hints are tolerated, too; else they are left out, since they fail nothing.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.violationSeverity", defaultValue = "error")
    private String violationSeverity;

    /** Maven sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public BaselineMojo() {}

    @Override
    void run(GoalLog log) throws GoalException {
        Project course = course();
        Path file = baselineFile == null ? course.defaultBaselineFile() : baselineFile.toPath();
        new BaselineOwners(session()).claim(file, course, mavenProject().getArtifactId());
        Optional<Integer> tolerated = WriteBaseline.run(
                course,
                file,
                ParameterValue.oneOf(Severity.class, violationSeverity, "severity", "course.violationSeverity"),
                otherCourses(log));
        if (tolerated.isEmpty()) {
            passOver(log, "no baseline was written");
            return;
        }
        log.close("Baseline written: " + course.shown(file) + " (" + Summary.count(tolerated.get(), "violation") + ")");
    }
}
