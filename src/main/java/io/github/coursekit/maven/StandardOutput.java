package io.github.coursekit.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes to the process's standard output past Maven: Maven 4 catches {@code System.out} and puts a level before each line, and then GitHub no
 * longer takes it for a command.
 */
final class StandardOutput {

    private StandardOutput() {}

    /** Writes lines at once, in UTF-8. */
    static void write(String lines) {
        if (lines.isEmpty()) {
            return;
        }
        System.out.flush();
        // Not closed: it belongs to the process.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        out.print(lines);
        out.flush();
    }
}
