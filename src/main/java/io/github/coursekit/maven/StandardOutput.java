package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes to the process's standard output past Maven: Maven 4 catches {@code System.out} and puts a level before each line, and then GitHub no
 * longer takes it for a command.
 */
final class StandardOutput {

    private StandardOutput() {}

    /** Writes lines at once, in UTF-8, and nothing of another module between them. */
    static void write(String lines) throws GoalException {
        if (lines.isEmpty()) {
            return;
        }
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        synchronized (System.out) { // a module with another class loader has another class of this name
            System.out.flush();
            try {
                // Not closed: it belongs to the process.
                new FileOutputStream(FileDescriptor.out).write(bytes);
            } catch (IOException e) {
                throw new GoalException("Standard output cannot be written: " + e, e);
            }
        }
    }
}
