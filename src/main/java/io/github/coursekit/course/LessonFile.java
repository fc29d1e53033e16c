package io.github.coursekit.course;

import java.util.Optional;

/** The file of a lesson, which is read when its bytes are asked for. */
public interface LessonFile {

    /** {@return the file's path relative to the content folder, with {@code /}} */
    String path();

    /**
     * {@return its stamp from before its bytes were read: equal to an earlier one only if the file is what it was then; empty when there is none that
     * can be trusted}
     */
    Optional<FileStamp> stamp();

    /**
     * {@return the bytes, the same whenever they are asked for; not copied}
     *
     * @throws FileProblemException when the file cannot be read, or has more than the limit
     */
    byte[] bytes() throws FileProblemException;
}
