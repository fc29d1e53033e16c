package io.github.coursekit.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file is written to before it is whole: {@code .<name>.<process>.<uuid>.part} beside it, hidden so that nobody takes it for content, and locked as long as it is written. The system takes a lock from a
 * process that is killed, so that what nobody holds any more is known at once, whatever clocks say and whoever has that process's number now.
 */
final class Unfinished implements AutoCloseable {

    /**
     * This process, told from others that had its number, as each first process of a container has. What it writes itself is never opened a second time: closing a
     * file gives up all locks that the process has on it.
     */
    private static final String PROCESS = process();

    private static final Pattern NAME =
            Pattern.compile("\\.(?<file>.+)\\.(?<process>[0-9]+-[0-9]+)\\.[0-9a-f-]{36}\\.part");

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

    private static String process() {
        ProcessHandle process = ProcessHandle.current();
        long start = process.info()
                .startInstant()
                .map(instant -> instant.toEpochMilli())
                .orElse(0L);
        return process.pid() + "-" + start;
    }

    /** Begins a file, and makes the folders that it needs. */
    static Unfinished begin(Path file) throws IOException {
        String name = PathNames.nameOf(file);
        for (int i = 0; i < MOST_TRIES; i++) {
            Path path = PathNames.resolveSibling(file, "." + name + "." + PROCESS + "." + another() + ".part");
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

    /** Not a name that nobody can guess: what makes those takes long to load. */
    private static UUID another() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong());
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

    /** How many bytes the name of what a file is written to has at most. */
    static int nameLength(Path file) {
        String name = PathNames.nameOf(file);
        return (name + PROCESS + another()).getBytes(StandardCharsets.UTF_8).length + "...part".length() + 1;
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

    /** Whether a path has the name of an unfinished file. */
    static boolean is(Path path) {
        return NAME.matcher(path.getFileName().toString()).matches();
    }

    /** Removes what killed runs have left of a file. */
    static void sweep(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        String name = PathNames.nameOf(file);
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        DirectoryStream.Filter<Path> ofFile = path -> {
            var match = NAME.matcher(PathNames.nameOf(path));
            return match.matches() && match.group("file").equals(name);
        };
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, ofFile)) {
            found.forEach(Unfinished::removeIfLeft);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /** Removes an unfinished file unless somebody writes it. One that cannot be removed does no harm. */
    static void removeIfLeft(Path path) {
        var match = NAME.matcher(path.getFileName().toString());
        boolean another = match.matches() && !match.group("process").equals(PROCESS);
        if (!another || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
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
