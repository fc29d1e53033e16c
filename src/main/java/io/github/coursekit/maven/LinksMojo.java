package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.Links;
import io.github.coursekit.goal.ParameterValue;
import io.github.coursekit.report.ConsoleReport;
import io.github.coursekit.report.ConsoleStyle;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the pages of courses exist that the sources of a project name by their addresses ({@code course:groupId:artifactId/path#anchor}), in the courses that it
 * depends on. The project needs no course of its own.
 *
 * @since 1.0.0
 */
@Mojo(name = "links", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class LinksMojo extends AbstractCourseMojo {

    /**
     * The files to look through: patterns with {@code *} and {@code **}, relative to the project's folder, or folders with a slash at their end. Default: all texts below {@code src}, such as Java, Kotlin,
     * HTML, YAML, JSON and properties, without lessons of the project's own.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.files")
    private @Nullable List<String> files;

    /**
     * The reports to write: {@code sarif}, {@code json}, {@code junit}, {@code checkstyle}, {@code gitlab}, {@code html} as files, and {@code github} as
     * annotations on standard output, which are written in GitHub's CI anyway. Default: none.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.formats")
    private @Nullable List<String> formats;

    /**
     * Report files go to the folder {@code links} in this one. Default: {@code course} in the project's build directory.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.reportDirectory")
    private @Nullable File reportDirectory;

    /**
     * How the log shows what is wrong: {@code frame} with the source line, {@code line} in one line each.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.style", defaultValue = "frame")
    private String style;

    /**
     * Skips the check, and leaves the reports of earlier ones.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.skip", defaultValue = "false")
    private boolean skip;

    /** Maven sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public LinksMojo() {}

    @Override
    void run(GoalLog log) throws GoalException, MojoFailureException {
        cacheable(files == null); // of what else is looked through the key tells nothing
        if (skip) {
            log.close("The check is skipped (course.skip)");
            return;
        }
        Path folder = module().reportDirectory(reportDirectory);
        Path ofLinks = folder.resolve("links");
        EarlierReports.remove(session(), module().directory(), ofLinks);
        Links.Request request =
                new Links.Request(course(), FixMojo.list(files), WantedFormats.of(formats, List.of()), ofLinks);
        Links.Result result = Links.run(request, surroundings(log));
        result.warnings().forEach(log::warn);
        ConsoleReport.of(
                        result.input(),
                        ParameterValue.oneOf(ConsoleStyle.class, style, "style", "course.style"),
                        log.screen(),
                        "-Dcourse.style=line shows all",
                        command("explain"))
                .forEach(log::violation);
        log.close(result.summary());
        result.undecided().ifPresent(log::info);
        StandardOutput.write(result.standardOutput());
        if (result.failure().isPresent()) {
            throw log.failure(result.failure().get());
        }
    }
}
