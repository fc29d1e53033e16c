package io.github.coursekit.maven;

import io.github.coursekit.goal.EditedCourse;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.Preview;
import java.io.File;
import java.time.Instant;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the course in a browser as learners will see it, with what is wrong beside each page, and follows what changes on disk. It ends with Ctrl+C.
 *
 * @since 1.0.0
 */
@Mojo(name = "preview", requiresProject = false)
public final class PreviewMojo extends AbstractCourseMojo {

    /**
     * The port to listen at; 0 for one that is free.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.port", defaultValue = "8484")
    private int port;

    /**
     * The name or address to listen at. Any other than this machine's own lets others read the course, drafts' violations among them.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.host", defaultValue = "localhost")
    private String host;

    /**
     * The baseline of tolerated violations. Default: {@code course-baseline.json} in the project's folder, which may be absent.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.baselineFile")
    private @Nullable File baselineFile;

    /** Maven sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public PreviewMojo() {}

    /** It shows one course: at the root of a reactor, that of the root. */
    @Override
    boolean isForModules() {
        return false;
    }

    /** What a check in the build is told of the course. */
    EditedCourse checked() throws GoalException {
        return courses(mavenProject())
                .checked(
                        EditedCourse.of(course(), path(baselineFile)),
                        execution().getExecutionId());
    }

    @Override
    void run(GoalLog log) throws GoalException {
        Preview.Request request =
                new Preview.Request(checked(), module().coordinates(), host, port, Instant.now(), log::info);
        try (Preview preview = Preview.start(request)) {
            Thread end = new Thread(preview::close, "course-preview-end");
            Runtime.getRuntime().addShutdownHook(end);
            log.info(preview.summary());
            log.info("The course is at " + preview.address() + "; it follows what changes on disk until Ctrl+C");
            preview.follow();
        }
    }
}
