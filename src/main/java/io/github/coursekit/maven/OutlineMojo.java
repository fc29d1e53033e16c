package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.Outline;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/** Prints the tree of the course in the order that readers see, with weights, stages, words and minutes. */
@Mojo(name = "outline", requiresProject = false, threadSafe = true)
public final class OutlineMojo extends AbstractCourseMojo {

    /** Maven sets the fields. */
    public OutlineMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        try {
            Outline.run(course())
                    .orElse("Passed over: the module has no content folder (src/main/course, content)")
                    .lines()
                    .forEach(getLog()::info);
        } catch (GoalException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
