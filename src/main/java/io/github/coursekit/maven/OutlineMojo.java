package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.JarOutline;
import io.github.coursekit.goal.Outline;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prints the tree of the course, or of those in a jar, in the order that readers see, with weights, stages, words and minutes.
 *
 * @since 1.0.0
 */
@Mojo(name = "outline", requiresProject = false, threadSafe = true)
public final class OutlineMojo extends AbstractCourseMojo {

    /**
     * A jar, or a folder of classes, whose courses are printed instead of the project's: each by its catalog.
     *
     * @since 1.0.0
     */
    @Parameter(property = "course.jar")
    private @Nullable File jar;

    /** Maven sets the fields. */
    public OutlineMojo() {}

    @Override
    boolean isForModules() {
        return jar == null;
    }

    @Override
    void run(GoalLog log) throws GoalException {
        if (jar != null) {
            JarOutline.Result result = JarOutline.run(jar.toPath());
            result.warnings().forEach(log::warn);
            result.lines().forEach(log::info);
            return;
        }
        Optional<List<String>> lines = Outline.run(course());
        if (lines.isEmpty()) {
            passOver(log, "there is nothing to outline");
            return;
        }
        lines.get().forEach(log::info);
    }
}
