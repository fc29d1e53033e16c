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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists the files that a site serves as they are: Hugo's folder {@code static}. They are no part of the course; links may lead to them. */
final class StaticFiles {

    /** Hugo's layout: it lies beside {@code content}; Maven's has {@code course} for it. Other folders have no such neighbour. */
    static final String FOLDER = "static";

    private static final Set<String> BESIDE = Set.of("content", "course");

    private StaticFiles() {}

    /** Whether a content folder has it beside it when it has this name. */
    static boolean isBeside(String content) {
        return BESIDE.contains(content);
    }

    /** The folder beside a content folder of this name, which need not be there. */
    static Optional<Path> beside(Path content) {
        Path name = content.getFileName();
        Path beside = content.resolveSibling(FOLDER);
        return name != null && isBeside(name.toString()) ? Optional.of(beside) : Optional.empty();
    }

    /** The paths of all files in a folder, relative to it, with {@code /}, sorted; an exception when the folder itself cannot be listed to its end. */
    static List<String> list(Path folder) throws IOException {
        List<String> paths = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
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
        });
        paths.sort(null);
        return List.copyOf(paths);
    }
}
