package io.github.coursekit.site.read;

import io.github.coursekit.file.BoundedFile;
import io.github.coursekit.file.Enclosure;
import io.github.coursekit.file.PathNames;
import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of a site's folder. All paths are relative to it, with {@code /}; what leads out of the project, or into Git's own folder, is not there.
 */
final class SiteFolder {

    private static final int LONGEST_FILE = 1 << 20;

    /** More files below a folder of layouts are not looked at. */
    private static final int MOST_FILES = 10_000;

    private final Path root;

    /** The folder as messages show it, with a slash at its end; empty for the project's own. */
    private final String shown;

    private final Enclosure enclosure;
    private final Set<Path> used = new LinkedHashSet<>();

    /** A folder, absolute, as it is shown; all files must lie in the enclosure. */
    SiteFolder(Path root, String shown, Enclosure enclosure) {
        this.root = root;
        this.shown = shown;
        this.enclosure = enclosure;
    }

    /** The files that were read so far, absolute. */
    List<Path> used() {
        return List.copyOf(used);
    }

    /** A path as messages show it. */
    String shown(String path) {
        return shown + path;
    }

    /** The text of a file; empty when there is none; an exception, with a clause about the file, when it cannot be read. */
    Optional<SourceFile> read(String path) throws IOException {
        Optional<Path> file = resolve(path).filter(Files::isRegularFile);
        file.ifPresent(used::add);
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        SourceFile.decode(shown(path), BoundedFile.read(enclosure.require(file.get()), LONGEST_FILE)));
    }

    /** The lines of a file; none when there is no such file, or it cannot be read. */
    Stream<String> lines(String path) {
        try {
            return read(path).stream().flatMap(file -> file.text().lines());
        } catch (IOException e) {
            return Stream.of(); // what cannot be read says nothing
        }
    }

    /** Whether there is such a file or folder; an empty folder, as a submodule leaves that was not fetched, is not. */
    boolean isThere(String path) {
        return resolve(path)
                .filter(found -> Files.isRegularFile(found) || (Files.isDirectory(found) && !isEmpty(found)))
                .isPresent();
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return true; // what cannot be listed brings nothing
        }
    }

    /** Where something is, if it is there; what leads out of the project is not. */
    Optional<Path> resolve(String path) {
        try {
            Path found = PathNames.resolve(root, path).normalize();
            return Files.exists(found) && enclosure.holds(found.toRealPath()) ? Optional.of(found) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty(); // it is no path of this system, or leads to nothing
        }
    }

    /** The names of the files and folders in a folder, sorted; none when it is not there. */
    List<String> names(String folder) {
        Optional<Path> found = resolve(folder).filter(Files::isDirectory);
        if (found.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(found.get())) {
            return files.map(PathNames::nameOf).sorted().toList();
        } catch (IOException e) {
            return List.of(); // what cannot be listed brings nothing
        }
    }

    /** The paths, relative to a folder, of all files below it, sorted; none when it is not there. */
    List<String> files(String folder) {
        Optional<Path> found = resolve(folder).filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
        if (found.isEmpty()) {
            return List.of();
        }
        Path start = found.get();
        TreeSet<String> paths = new TreeSet<>();
        try {
            Files.walkFileTree(start, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    paths.add(PathNames.relativize(start, file));
                    return paths.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // what cannot be read brings nothing
                }
            });
        } catch (IOException e) {
            return List.of();
        }
        return new ArrayList<>(paths);
    }
}
