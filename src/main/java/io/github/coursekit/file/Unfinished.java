package io.github.coursekit.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * What a file is written to before it is whole: a {@link PartName} beside it, hidden so that nobody takes it for content, and locked as long as it is written. The system takes a lock from a
 * process that is killed, so that what nobody holds any more is known at once, whatever clocks say and whoever has that process's number now.
 */
final class Unfinished implements AutoCloseable {

    /** Each is lost only to another process that looked at it in the instant between its making and its locking. */
    static final int MOST_TRIES = 100;

    /** The last byte that a file can have: some systems keep others from reading what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel channel;
    private @Nullable FileLock lock;

    private Unfinished(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Begins a file, and makes the folders that it needs. */
    static Unfinished begin(Path file) throws IOException {
        for (int i = 0; i < MOST_TRIES; i++) {
            Path path = PathNames.resolveSibling(file, PartName.of(file));
            FileChannel channel = create(path);
            if (channel != null) {
                Unfinished unfinished = new Unfinished(path, channel);
                if (unfinished.isKept()) {
                    return unfinished;
                }
                unfinished.close();
            }
        }
        throw removed(file);
    }

    /** What is wrong when other processes never let it be. */
    static IOException removed(Path file) {
        return new IOException("what is written to " + file + " is removed again and again");
    }

    /** Not createTempFile, which lets nobody but its owner read the file. Null when another run has just removed the folder. */
    private static @Nullable FileChannel create(Path path) throws IOException {
        try {
            Files.createDirectories(path.getParent());
            return FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private boolean isKept() {
        try {
            lock = lock(channel);
            return lock != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return true; // a file system without locks: there nothing is ever removed
        }
    }

    /**
     * Locks it again when somebody in this process has read it meanwhile and closed it, which gave up the lock; false when another process has removed it since.
     */
    boolean isKeptAgain() throws IOException {
        if (lock != null) {
            lock.release();
        }
        return isKept();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        return channel.tryLock(LOCKED_BYTE, 1, false);
    }

    /** Takes the content. Closing it only flushes: the lock is held until the file is whole. */
    OutputStream out() {
        return new BufferedOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** Waits until the disk has what was written. */
    void flush() throws IOException {
        channel.force(true);
    }

    Path path() {
        return path;
    }

    /** Puts it in the place of a file: in one step, so that whoever writes or reads that file meanwhile finds the one or the other. */
    void become(Path file) throws IOException {
        Files.move(path, file.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }

    /** Removes what killed runs have left of a file. */
    static void sweep(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, path -> PartName.is(path, file))) {
            found.forEach(Unfinished::removeIfLeft);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /** Removes an unfinished file unless somebody writes it. One that cannot be removed does no harm. */
    static void removeIfLeft(Path path) {
        if (!PartName.isOfAnother(path) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = lock(channel)) {
            if (lock != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // It vanished, another thread is at it, or the system forbids it.
        }
    }
}
