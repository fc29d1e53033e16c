package io.github.coursekit.load;

/** The file of a lesson, which is read when its bytes are asked for. */
public interface LessonFile extends ContentFile {

    /**
     * {@return the bytes, the same whenever they are asked for; not copied}
     *
     * @throws FileProblemException when the file cannot be read, or has more than the limit
     */
    byte[] bytes() throws FileProblemException;
}
