package io.github.coursekit.maven;

import io.github.coursekit.goal.Assemble;
import io.github.coursekit.goal.GoalException;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Lays out the course and its catalog in the classes folder, so that tests, IDEs and other modules find them on the class path, and an
 * ordinary jar carries them.
 *
 * @since 1.0.0
 */
@Mojo(name = "assemble", defaultPhase = LifecyclePhase.COMPILE, threadSafe = true)
public final class AssembleMojo extends AbstractPageMojo {

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File classesDirectory;

    /** Maven sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public AssembleMojo() {}

    @Override
    void run(GoalLog log) throws GoalException {
        Optional<Assemble.Result> result = Assemble.run(
                new Assemble.Request(course(), module().coordinates(), classesDirectory.toPath(), pages()));
        cacheable(result.map(Assemble.Result::repeatable).orElse(true));
        if (result.isEmpty()) {
            passOver(log, "nothing was assembled");
            return;
        }
        result.get().warnings().forEach(log::warn);
        int pages = result.get().pages();
        log.close("Course assembled: " + result.get().files() + " files"
                + (pages == 0 ? "" : ", " + pages + (pages == 1 ? " page" : " pages") + " for learners among them"));
    }
}
