package io.github.coursekit.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * A regular file that is read as it stands, and not at all when it changes meanwhile.
 *
 * @param path its path, for messages
 * @param file where it is
 * @param opener opens it
 */
record SteadyFile(String path, Path file, Opener opener) {

    /** Opens a file. Tests put their own in its place, to see what happens while a file is read. */
    @FunctionalInterface
    interface Opener {
        InputStream open(Path file) throws IOException;
    }

    <R> R read(SizedStream.Reading<R> reading) throws SourceException {
        try {
            BasicFileAttributes before = attributes(file);
            if (!before.isRegularFile()) {
                throw new SourceException(SourceProblem.noFile(path));
            }
            R content;
            try (InputStream in = opener.open(file)) {
                content = reading.from(new SizedStream(in, before.size(), SourceProblem.changed(path)));
            }
            if (!isSame(before, attributes(file))) {
                throw new SourceException(SourceProblem.changed(path));
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new SourceException(SourceProblem.vanished(path));
        } catch (IOException e) {
            throw new SourceException(SourceProblem.failed(path, e));
        }
    }

    static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isSame(BasicFileAttributes before, BasicFileAttributes after) {
        return before.size() == after.size()
                && before.lastModifiedTime().equals(after.lastModifiedTime())
                && Objects.equals(before.fileKey(), after.fileKey());
    }
}
