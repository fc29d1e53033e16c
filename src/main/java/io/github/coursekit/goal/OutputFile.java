package io.github.coursekit.goal;

import io.github.coursekit.file.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/** A file that a goal is asked for: when it cannot be written, the goal has failed. */
final class OutputFile {

    private OutputFile() {}

    static void write(Path file, byte[] bytes) throws GoalException {
        try {
            WholeFile.write(file, bytes);
        } catch (IOException e) {
            throw new GoalException("The file " + file + " cannot be written: " + e, e);
        }
    }
}
