package io.github.coursekit.maven;

import io.github.coursekit.goal.Explain;
import io.github.coursekit.goal.ExplainSite;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.Project;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prints why a rule is there, with examples, and what holds for it in this course; without a rule, the list of all rules.
 *
 * @since 1.0.0
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractCourseMojo {

    /**
     * The rule.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.rule")
    private @Nullable String rule;

    /**
     * The lesson to explain the rule for: which layer set its severity there, and where.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.file")
    private @Nullable String file;

    /**
     * Prints what is known of the site around the course instead.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.site", defaultValue = "false")
    private boolean site;

    /** Maven sets the fields. */
    public ExplainMojo() {}

    @Override
    void run(GoalLog log) throws GoalException {
        Project course = course();
        if (isOneOfMany() && course.contentFolder().isEmpty()) {
            passOver(log, "nothing was explained");
            return;
        }
        List<String> lines = site ? ExplainSite.run(course) : Explain.run(course, rule, file, otherCourses(log));
        StandardOutput.write(log.printed(lines));
    }
}
