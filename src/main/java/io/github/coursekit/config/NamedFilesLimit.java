package io.github.coursekit.config;

import io.github.coursekit.text.SourceFile;
import java.io.IOException;

/** What the files of one configuration have named so far, all together. */
final class NamedFilesLimit {

    /** Enough for any project. Layers are read one in the other, so that this also bounds how deep; schemas are kept, and compiled. */
    private static final int MOST_NAMES = 100;

    private static final int MOST_BYTES = 4 * LayerSource.LONGEST_FILE;

    private int names;
    private long bytes;

    void name() throws IOException {
        if (++names > MOST_NAMES) {
            throw new IOException("the configuration names more than " + MOST_NAMES + " files in all");
        }
    }

    void read(SourceFile file) throws IOException {
        bytes += file.text().length();
        if (bytes > MOST_BYTES) {
            throw new IOException("the files that the configuration names hold more than " + MOST_BYTES
                    + " characters in all, which are not read");
        }
    }
}
