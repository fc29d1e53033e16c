package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.Jar;
import io.github.coursekit.goal.JarOrigin;
import io.github.coursekit.goal.Project;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Scm;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Packs the course and its catalog as the project's artifact: the same bytes for the same sources.
 *
 * @since 1.0.0
 */
@Mojo(name = "jar", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class JarMojo extends AbstractPageMojo {

    @Parameter(defaultValue = "${project.build.finalName}", readonly = true, required = true)
    private String finalName;

    /** Maven sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public JarMojo() {}

    @Override
    void run(GoalLog log) throws GoalException {
        cacheable(true);
        Path jar = module().buildDirectory().resolve(finalName + ".jar");
        Project course = course();
        int files = Jar.run(new Jar.Request(
                course,
                module().coordinates(),
                origin(),
                path(mavenProject().getFile()),
                jar,
                outputTimestamp(),
                pages()));
        mavenProject().getArtifact().setFile(jar.toFile());
        log.close("Course packed: " + course.shown(jar) + " (" + files + " files)");
    }

    private JarOrigin origin() {
        List<JarOrigin.License> licenses = mavenProject().getLicenses().stream()
                .map(license -> new JarOrigin.License(license.getName(), license.getUrl()))
                .toList();
        Scm scm = mavenProject().getScm();
        return new JarOrigin(
                mavenProject().getName(),
                licenses,
                scm == null ? null : new JarOrigin.Scm(scm.getUrl(), scm.getConnection(), scm.getTag()));
    }
}
