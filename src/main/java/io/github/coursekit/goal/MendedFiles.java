package io.github.coursekit.goal;

import io.github.coursekit.file.ExistingFile;
import io.github.coursekit.fix.FixedFile;
import io.github.coursekit.report.ReportPaths;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a content folder that fixes change.
 *
 * @param folder the content folder, absolute
 * @param paths the paths of its files as they are shown
 */
record MendedFiles(Path folder, ReportPaths paths) {

    /** Writes them. Each is tried, whatever becomes of the others. */
    void write(List<FixedFile> files) throws GoalException {
        List<String> failures = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (FixedFile file : files) {
            try {
                ExistingFile.within(folder, file.path()).replace(file.bytesBefore(), file.bytesAfter());
                written.add(paths.of(file.path()));
            } catch (IOException e) {
                failures.add("The file " + paths.of(file.path()) + " is left as it was: " + e.getMessage());
            }
        }
        if (!failures.isEmpty()) {
            if (!written.isEmpty()) {
                failures.add("Mended were " + String.join(", ", written));
            }
            throw new GoalException(failures);
        }
    }
}
