package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.Outline;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;

/** Prints the tree of the course in the order that readers see, with weights, stages, words and minutes. */
@Mojo(name = "outline", requiresProject = false, threadSafe = true)
public final class OutlineMojo extends AbstractCourseMojo {

    /** Maven sets the fields. */
    public OutlineMojo() {}

    @Override
    void run(GoalLog log) throws GoalException {
        Optional<List<String>> lines = Outline.run(course());
        if (lines.isEmpty()) {
            passOver(log, "there is nothing to outline");
            return;
        }
        lines.get().forEach(log::info);
    }
}
