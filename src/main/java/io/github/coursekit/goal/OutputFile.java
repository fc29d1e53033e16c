package io.github.coursekit.goal;

import io.github.coursekit.file.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/** A file that a goal is asked for: when it cannot be written, the goal has failed. */
final class OutputFile {

    private OutputFile() {}

    static void write(Path file, byte[] bytes) throws GoalException {
        write(file, () -> WholeFile.write(file, bytes));
    }

    static void write(Path file, WholeFile.Text text) throws GoalException {
        write(file, () -> WholeFile.write(file, text));
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Path file, Writing writing) throws GoalException {
        try {
            writing.run();
        } catch (IOException e) {
            throw new GoalException("The file " + file + " cannot be written: " + e, e);
        }
    }
}
