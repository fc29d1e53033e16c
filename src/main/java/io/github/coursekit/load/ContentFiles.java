package io.github.coursekit.load;

import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the files of a content folder as they stand: regular files only, never through a link, and not at all when
 * they change meanwhile.
 */
final class ContentFiles {

    private final Path folder;
    private final Limits limits;
    private final FileStamps stamps;
    private final Opener opener;

    /** Opens a file. Tests put their own in its place, to see what happens while a file is read. */
    @FunctionalInterface
    interface Opener {
        InputStream open(Path file) throws IOException;
    }

    /**
     * The beginning of a file.
     *
     * @param bytes its first bytes
     * @param size the number of all its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // it is never compared
    record Start(byte[] bytes, long size) {}

    @FunctionalInterface
    private interface Reading<R> {
        R from(InputStream in, long size) throws IOException, FileProblemException;
    }

    ContentFiles(Path folder, Limits limits) {
        this(folder, limits, ContentFiles::open);
    }

    ContentFiles(Path folder, Limits limits, Opener opener) {
        this.folder = folder;
        this.limits = limits;
        this.stamps = new FileStamps(folder, InstantSource.system());
        this.opener = opener;
    }

    /** Opens a file, unless it is a link. */
    static InputStream open(Path file) throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The stamp of a file, if there is one that can be trusted. */
    Optional<FileStamp> stamp(String path) {
        return stamps.of(folder.resolve(path));
    }

    /** The bytes of a lesson, which has at most as many as the limit. */
    byte[] lesson(String path) throws FileProblemException {
        int most = limits.fileSize();
        return reading(path, (in, size) -> {
            // The size is only what the file system says: nothing beyond the limit is held in memory whatever it says.
            byte[] bytes = size > most ? new byte[0] : in.readNBytes(most + 1);
            if (size > most || bytes.length > most) {
                throw tooLong(path, Math.max(size, bytes.length));
            }
            return whole(path, bytes, size);
        });
    }

    private FileProblemException tooLong(String path, long size) {
        return new FileProblemException(FileProblem.limit(
                path,
                "The file has " + size + " bytes",
                "a lesson of more than %s is not read (limits: file-size)".formatted(Limits.shown(limits.fileSize()))));
    }

    /** The first bytes of a file of any size, at most as many as asked for. */
    Start start(String path, int most) throws FileProblemException {
        return reading(path, (in, size) -> new Start(whole(path, in.readNBytes(most), Math.min(most, size)), size));
    }

    private static byte[] whole(String path, byte[] bytes, long size) throws FileProblemException {
        if (bytes.length != size) {
            throw changed(path);
        }
        return bytes;
    }

    private static FileProblemException changed(String path) {
        return unreadable(path, "The file changed while it was read", "run the build again");
    }

    private <R> R reading(String path, Reading<R> reading) throws FileProblemException {
        Path file = folder.resolve(path);
        try {
            BasicFileAttributes before = attributes(file);
            if (!before.isRegularFile()) {
                throw unreadable(path, "This is no regular file any more", "run the build again");
            }
            R content;
            try (InputStream in = opener.open(file)) {
                content = reading.from(in, before.size());
            }
            if (!isSame(before, attributes(file))) {
                throw changed(path);
            }
            return content;
        } catch (NoSuchFileException e) {
            throw unreadable(path, "The file vanished while the course was read", "run the build again");
        } catch (IOException e) {
            throw unreadable(path, "The file cannot be read", reason(e));
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isSame(BasicFileAttributes before, BasicFileAttributes after) {
        return before.size() == after.size()
                && before.lastModifiedTime().equals(after.lastModifiedTime())
                && Objects.equals(before.fileKey(), after.fileKey());
    }

    private static FileProblemException unreadable(String path, String fact, String advice) {
        return new FileProblemException(FileProblem.unreadable(path, fact, advice));
    }

    /** Why something cannot be read, without the path, which differs from machine to machine. */
    static String reason(IOException e) {
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return e instanceof AccessDeniedException || reason == null
                ? "check its permissions"
                : "the system says: " + reason;
    }
}
