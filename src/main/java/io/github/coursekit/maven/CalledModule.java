package io.github.coursekit.maven;

import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.goal.Project;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal was called: a module of a build, or a folder without a POM.
 *
 * @param project the module; without a POM the one that Maven makes up
 * @param session the build
 */
record CalledModule(MavenProject project, MavenSession session) {

    private static final String COURSE_PACKAGING = "course";

    boolean hasPom() {
        return project.getFile() != null;
    }

    Project.Kind kind() {
        return !hasPom()
                ? Project.Kind.NO_POM
                : project.getPackaging().equals(COURSE_PACKAGING) ? Project.Kind.COURSE : Project.Kind.OTHER;
    }

    /** The project's folder; without a POM the one that Maven was called in. */
    Path directory() {
        Path directory = hasPom() ? project.getBasedir().toPath() : Path.of(session.getExecutionRootDirectory());
        return directory.toAbsolutePath().normalize();
    }

    /** The topmost folder of the build, as Maven has it; embedded in an IDE it may have none. */
    Path top() {
        File top = session.getRequest().getMultiModuleProjectDirectory();
        return top == null ? directory() : top.toPath().toAbsolutePath().normalize();
    }

    /** Where things are built. Without a POM Maven has only an expression for it, which nobody resolves. */
    Path buildDirectory() {
        return hasPom()
                ? Path.of(project.getBuild().getDirectory())
                : directory().resolve("target");
    }

    /** Where reports go, unless another folder is set. */
    Path reportDirectory(@Nullable File set) {
        return set == null ? buildDirectory().resolve("course") : set.toPath();
    }

    Coordinates coordinates() {
        return new Coordinates(project.getGroupId(), project.getArtifactId(), project.getVersion());
    }
}
