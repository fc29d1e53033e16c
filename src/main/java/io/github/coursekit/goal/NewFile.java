package io.github.coursekit.goal;

import io.github.coursekit.file.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Writes a file of the project where none is: what is there is never written over. */
final class NewFile {

    private NewFile() {}

    /** Whether the file was written; not where anything is, be it a link to nothing. */
    static boolean write(Project project, Path file, String text) throws GoalException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            project.requireOwn(file);
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            throw new GoalException("The file " + file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
