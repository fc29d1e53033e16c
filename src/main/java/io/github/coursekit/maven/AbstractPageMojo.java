package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.PageMaking;
import io.github.coursekit.goal.Project;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of goals that lay out or pack a course. */
abstract class AbstractPageMojo extends AbstractCourseMojo {

    /**
     * Whether pages for learners are made below {@code META-INF/resources}, which servers show by themselves. Default: for packaging {@code course}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.pages")
    private @Nullable Boolean pages;

    /**
     * The path that servers show the pages below, as the catalog tells it, too. Default: {@code /courses/<groupId>/<artifactId>}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.basePath")
    private @Nullable String basePath;

    /**
     * The time of all files in the jar, and the one at which lessons are published or expired: ISO 8601 with an offset, or seconds since 1970. Default: 1980-02-01 for
     * the files, the day of the build for the lessons.
     *
     * @since 1.0.0
     */
    @Parameter(defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String outputTimestamp;

    /** Maven sets the fields. */
    @SuppressWarnings("NullAway.Init")
    AbstractPageMojo() {}

    final @Nullable String outputTimestamp() {
        return outputTimestamp;
    }

    /** How pages are made; empty for none. */
    final Optional<PageMaking> pages() throws GoalException {
        boolean wanted = pages == null ? course().kind() == Project.Kind.COURSE : pages;
        String version = execution().getMojoDescriptor().getPluginDescriptor().getVersion();
        return wanted
                ? Optional.of(PageMaking.of(
                                outputTimestamp,
                                InstantSource.system(),
                                version,
                                module().buildDirectory().resolve("course-pages"))
                        .below(basePath))
                : Optional.empty();
    }
}
