package io.github.coursekit.load;

import io.github.coursekit.source.FileStamp;
import java.util.Optional;

/** Reads a lesson once, when it is first asked for. It is used by one thread. */
final class LazyLessonFile implements LessonFile {

    private final String path;
    private final ContentFiles files;
    private Optional<byte[]> read = Optional.empty();

    LazyLessonFile(String path, ContentFiles files) {
        this.path = path;
        this.files = files;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Optional<FileStamp> stamp() {
        // A stamp that is taken later does not vouch for the bytes that were read.
        return read.isEmpty() ? files.stamp(path) : Optional.empty();
    }

    @Override
    public byte[] bytes() throws FileProblemException {
        if (read.isEmpty()) {
            read = Optional.of(files.lesson(path));
        }
        return read.get();
    }
}
