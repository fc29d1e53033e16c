package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/** Which module of a build each baseline belongs to. A second one would replace what the first has written, and leave it without a baseline. */
final class BaselineOwners {

    private final BuildMemory memory;

    BaselineOwners(MavenSession session) {
        this.memory = new BuildMemory(session);
    }

    /**
     * Makes a module the owner of a baseline that it is about to write; one without content writes none.
     *
     * @param file the baseline, absolute, which need not exist
     * @param course the course of the module
     * @param module the module's name
     * @throws GoalException when another one is the owner
     */
    void claim(Path file, Project course, String module) throws GoalException {
        Optional<Path> content = course.contentFolder();
        if (content.isEmpty()) {
            return;
        }
        String claiming = module + " (" + course.shown(content.get()) + ")";
        Object owner = memory.get("baseline:" + real(file), () -> claiming);
        if (!owner.equals(claiming)) {
            throw new GoalException("The baseline " + course.shown(file) + " is written for the module " + owner
                    + " in this build, and is not replaced; leave out course.baselineFile (<baselineFile>),"
                    + " or give each module its own");
        }
    }

    /** Where a file is to lie, whatever links lead there. */
    private static Path real(Path file) throws GoalException {
        try {
            Path there = file.getParent();
            while (there != null && !Files.exists(there)) {
                there = there.getParent();
            }
            return there == null ? file : there.toRealPath().resolve(there.relativize(file));
        } catch (IOException e) {
            throw new GoalException("The folder of the baseline " + file + " cannot be read: " + e, e);
        }
    }
}
