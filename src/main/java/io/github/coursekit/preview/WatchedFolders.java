package io.github.coursekit.preview;

import io.github.coursekit.file.PathNames;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folders that are watched, each of them by itself: systems watch no trees. */
final class WatchedFolders {

    private final Path root;
    private final WatchService service;
    private final Map<WatchKey, Path> byKey = new HashMap<>();

    /** None yet; {@code root} may have any name, while folders in it whose names begin with a dot are passed over. */
    WatchedFolders(Path root, WatchService service) {
        this.root = root;
        this.service = service;
    }

    void clear() {
        byKey.keySet().forEach(WatchKey::cancel);
        byKey.clear();
    }

    /** The folder that a key tells of; null for one that is no longer watched. */
    @Nullable
    Path of(WatchKey key) {
        return byKey.get(key);
    }

    void remove(WatchKey key) {
        byKey.remove(key);
    }

    /** Watches a folder with all below it. */
    void watchAll(Path top) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(root) && PathNames.nameOf(folder).startsWith(".")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                watch(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // gone already, or not to be read, which the check tells
            }
        });
    }

    private void watch(Path folder) throws IOException {
        try {
            WatchKey key = folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            byKey.put(key, folder);
        } catch (NoSuchFileException e) {
            // gone again
        }
    }
}
