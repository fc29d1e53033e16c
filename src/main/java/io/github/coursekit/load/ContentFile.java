package io.github.coursekit.load;

import io.github.coursekit.source.FileStamp;
import java.util.Optional;

/** A file of a course that may not have been read. */
public interface ContentFile {

    /** {@return the file's path relative to the content folder, with {@code /}} */
    String path();

    /**
     * {@return its stamp from before it was read: equal to an earlier one only if the file is what it was then; empty when there is none that can be
     * trusted}
     */
    Optional<FileStamp> stamp();
}
