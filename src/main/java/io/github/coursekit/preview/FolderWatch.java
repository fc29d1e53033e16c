package io.github.coursekit.preview;

import io.github.coursekit.file.PathNames;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Tells which files of a folder, and of the folders below it, changed. Links are not followed, and folders whose names begin with a dot, such as Git's, are not
 * watched.
 *
 * <p>Used by one thread; only {@link #close} may be called by others.
 */
public final class FolderWatch implements Closeable {

    /** An editor that saves does several things: what follows each other so quickly is one change. */
    private static final Duration QUIET = Duration.ofMillis(40);

    private final Path root;
    private final WatchService service;
    private final WatchedFolders folders;

    /** What tells the folder from another one that takes its place; nothing while none is there. */
    private Optional<Object> identity = Optional.empty();

    private FolderWatch(Path root, WatchService service) {
        this.root = root;
        this.service = service;
        this.folders = new WatchedFolders(root, service);
    }

    /**
     * Begins to watch.
     *
     * @param folder the folder
     * @throws IOException when it cannot be watched, such as where a system watches no more folders
     */
    public static FolderWatch of(Path folder) throws IOException {
        Path root = folder.toRealPath();
        FolderWatch watch = new FolderWatch(root, root.getFileSystem().newWatchService());
        try {
            watch.begin();
        } catch (IOException e) {
            watch.close();
            throw e;
        }
        return watch;
    }

    private void begin() throws IOException {
        folders.clear();
        identity = identity();
        if (identity.isPresent()) {
            folders.watchAll(root);
        }
    }

    private Optional<Object> identity() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
            // Some systems have no key for a file.
            return Optional.of(Objects.requireNonNullElse(attributes.fileKey(), attributes.creationTime()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return the paths of files and folders that changed, came or went, relative to the folder, with {@code /}; the empty path alone where that cannot be told, or
     * the folder itself is gone or another one has taken its place, as when a branch is checked out; nothing when nothing changed in time}
     *
     * @param patience how long to wait for the first change
     * @throws IOException when a new folder cannot be watched
     * @throws InterruptedException when the thread is interrupted, or the watch is closed
     */
    public SortedSet<String> next(Duration patience) throws IOException, InterruptedException {
        SortedSet<String> changed = new TreeSet<>();
        try {
            for (WatchKey key = poll(patience); key != null; key = poll(QUIET)) {
                take(key, changed);
            }
            if (!identity().equals(identity)) {
                begin();
                return new TreeSet<>(Set.of(""));
            }
        } catch (ClosedWatchServiceException e) {
            throw (InterruptedException) new InterruptedException("the watch is closed").initCause(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return changed.contains("") ? new TreeSet<>(Set.of("")) : changed;
    }

    private WatchKey poll(Duration patience) throws InterruptedException {
        return service.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void take(WatchKey key, SortedSet<String> changed) throws IOException {
        Path folder = folders.of(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder == null || event.kind() == StandardWatchEventKinds.OVERFLOW) {
                changed.add("");
                continue;
            }
            Path entry = folder.resolve((Path) event.context());
            changed.add(PathNames.relativize(root, entry));
            if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE
                    && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folders.watchAll(entry);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
