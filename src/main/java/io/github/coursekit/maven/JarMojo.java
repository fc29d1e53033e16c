package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.Jar;
import io.github.coursekit.goal.JarOrigin;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Scm;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Packs the course and its catalog as the project's artifact: the same bytes for the same sources.
 *
 * @since 1.0.0
 */
@Mojo(name = "jar", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class JarMojo extends AbstractCourseMojo {

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File buildDirectory;

    @Parameter(defaultValue = "${project.build.finalName}", readonly = true, required = true)
    private String finalName;

    /**
     * The time of all files in the jar: ISO 8601 with an offset, or seconds since 1970. Default: 1980-02-01.
     *
     * @since 1.0.0
     */
    @Parameter(defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String outputTimestamp;

    /** Maven sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public JarMojo() {}

    @Override
    void run(GoalLog log) throws GoalException {
        cacheable(true);
        Path jar = buildDirectory.toPath().resolve(finalName + ".jar");
        int files = Jar.run(new Jar.Request(
                course(), coordinates(), origin(), path(mavenProject().getFile()), jar, outputTimestamp));
        mavenProject().getArtifact().setFile(jar.toFile());
        log.close("Course packed: " + jar + " (" + files + " files)");
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
