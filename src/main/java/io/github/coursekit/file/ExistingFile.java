package io.github.coursekit.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that somebody else has made and that is given other bytes. All else of it stays: its name, permissions, owner and group.
 *
 * <pre>{@code
 * ExistingFile file = ExistingFile.within(content, "intro/heat.md");
 * if (file.obstacle().isEmpty()) {
 *     file.replace(before, after);
 * }
 * }</pre>
 *
 * <p>Whatever stops the program, the old file is there or the new one, whole. For files of our own there is {@link WholeFile}.
 */
public final class ExistingFile {

    private static final LinkOption NOFOLLOW = LinkOption.NOFOLLOW_LINKS;

    /** Most systems know no longer names, in bytes; what is written first has a longer one than the file. */
    private static final int LONGEST_NAME = 255;

    private final Path root;
    private final Path file;

    private ExistingFile(Path root, Path file) {
        this.root = root;
        this.file = file;
    }

    /**
     * {@return a file in a folder}
     *
     * @param folder the folder, which may itself be named by a link
     * @param path the file's path relative to it, with {@code /}
     * @throws IOException when the folder is not there
     */
    public static ExistingFile within(Path folder, String path) throws IOException {
        Path root = folder.toRealPath();
        return new ExistingFile(root, PathNames.resolve(root, path));
    }

    /** {@return why it is better left as it is, a clause about the file such as "it is a link"; empty when nothing speaks against replacing it} */
    public Optional<String> obstacle() {
        try {
            return obstacleTo();
        } catch (IOException e) {
            return Optional.of("it cannot be looked at: " + e);
        }
    }

    private Optional<String> obstacleTo() throws IOException {
        if (Files.isSymbolicLink(file)) {
            return Optional.of("it is a symbolic link");
        }
        if (!Files.isRegularFile(file, NOFOLLOW)) {
            return Optional.of("it is no regular file");
        }
        if (!file.toRealPath().equals(file.normalize()) || !file.normalize().startsWith(root)) {
            return Optional.of("it lies behind a link");
        }
        if (has("unix") && (int) Files.getAttribute(file, "unix:nlink", NOFOLLOW) > 1) {
            return Optional.of("it has other names (hard links), which would keep the old text");
        }
        if (!mayBeWritten(file)) {
            return Optional.of("it is read-only");
        }
        if (!mayBeWritten(folder())) {
            return Optional.of("its folder is read-only");
        }
        return PartName.length(file) > LONGEST_NAME
                ? Optional.of("its name is too long for a second file beside it")
                : Optional.empty();
    }

    /** To the superuser every file can be written, and yet its owner has said that it should not be. */
    private boolean mayBeWritten(Path path) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class, NOFOLLOW);
        boolean allowed = posix == null
                || posix.readAttributes().permissions().stream()
                        .anyMatch(permission -> permission.name().endsWith("_WRITE"));
        return allowed && Files.isWritable(path);
    }

    private Path folder() {
        return file.getParent() == null ? root : file.getParent();
    }

    private boolean has(String view) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains(view);
    }

    /**
     * Replaces its bytes in one step: they are written beside it and flushed to the disk first.
     *
     * @param before the bytes that it must have
     * @param after the bytes that it gets
     * @throws IOException when there is an {@link #obstacle}, when it has other bytes than {@code before}, or when it cannot be written; then it is as it was. The message is a
     *     clause about the file
     */
    public void replace(byte[] before, byte[] after) throws IOException {
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            throw new IOException(obstacle.get());
        }
        Unfinished.sweep(file);
        try (Unfinished unfinished = Unfinished.begin(file)) {
            try (OutputStream out = unfinished.out()) {
                out.write(after);
            }
            FileAttributes.copy(file, unfinished.path());
            unfinished.flush();
            if (!Arrays.equals(Files.readAllBytes(file), before)) {
                throw new IOException("it has changed meanwhile");
            }
            unfinished.become(file);
        }
        flushFolder();
    }

    /** So that the new name is on the disk, too; some systems open no folders. */
    private void flushFolder() {
        try (FileChannel folder = FileChannel.open(folder(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // The file is whole all the same.
        }
    }
}
