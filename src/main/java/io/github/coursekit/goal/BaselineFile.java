package io.github.coursekit.goal;

import io.github.coursekit.file.BoundedFile;
import io.github.coursekit.lint.Baseline;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads the file of a baseline, which may be old, edited by hand, or no baseline at all. */
final class BaselineFile {

    /** A baseline that {@code course:baseline} wrote takes less than three times its size. */
    private static final int PART_OF_MEMORY = 8;

    private BaselineFile() {}

    static Baseline read(Project project, Path file) throws GoalException {
        try {
            if (file.equals(project.defaultBaselineFile())) {
                project.requireOwn(file);
            }
            InputStream bytes = BoundedFile.open(file, BoundedFile.partOfMemory(PART_OF_MEMORY));
            try (Reader in = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder())) {
                return Baseline.read(in);
            }
        } catch (CharacterCodingException e) {
            throw new GoalException(
                    "The baseline " + project.shown(file) + " is no UTF-8; write it anew with course:baseline", e);
        } catch (IOException e) {
            throw new GoalException("The baseline " + project.shown(file) + " cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new GoalException(
                    "The baseline " + project.shown(file) + " cannot be used: " + e.getMessage()
                            + "; write it anew with course:baseline",
                    e);
        } catch (OutOfMemoryError e) {
            // Its size said that it might fit; what was read of it is given back.
            throw new GoalException(
                    "The baseline " + project.shown(file)
                            + " holds more than fits into the memory; give Maven more, for instance with MAVEN_OPTS=-Xmx2g",
                    e);
        }
    }
}
