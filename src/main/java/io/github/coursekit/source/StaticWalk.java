package io.github.coursekit.source;

import io.github.coursekit.file.PathNames;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the files below a folder; what cannot be read there, but for the folder itself, is passed over. */
final class StaticWalk extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final List<String> paths = new ArrayList<>();

    StaticWalk(Path folder) {
        this.folder = folder;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (Files.isRegularFile(file)) { // or a link to one
            paths.add(PathNames.relativize(folder, file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(folder)) {
            throw e;
        }
        return FileVisitResult.CONTINUE; // what cannot be read here is not served either
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
        if (e != null && visited.equals(folder)) {
            throw e;
        }
        return FileVisitResult.CONTINUE;
    }

    /** Their paths relative to the folder, with {@code /}, sorted. */
    List<String> paths() {
        paths.sort(null);
        return List.copyOf(paths);
    }
}
