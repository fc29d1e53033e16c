package io.github.coursekit;

import io.github.coursekit.goal.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A course in a temporary project folder, for tests. */
public final class TestCourse {

    private final Path folder;

    public TestCourse(Path folder) {
        this.folder = folder;
    }

    /** Writes a file, relative to the project, and gives the course back for the next one. */
    public TestCourse file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    public Project project(Project.Kind kind) {
        return new Project(folder, kind, null, null);
    }
}
