package io.github.coursekit.source;

import io.github.coursekit.file.PathNames;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the files of a folder. No link is followed, and whatever is no regular file with a name that can be said is a problem. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Path start;
    private final ContentFilter filter;
    private final Sieve sieve;

    /** {@code start} is the root, or what lies below at the path that the sieve is for. */
    FolderWalk(Path root, Path start, ContentFilter filter, Sieve sieve) {
        this.root = root;
        this.start = start;
        this.filter = filter;
        this.sieve = sieve;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        String path = relative(folder);
        if (PathNames.isText(root, folder)) {
            return sieve.enter(path) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }
        if (!filter.isFolderPassedOver(path)) {
            sieve.add(SourceProblem.nameless(path));
        }
        return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = relative(file);
        if (PathNames.isText(root, file)) {
            faultOf(path, attributes).ifPresentOrElse(sieve::pass, () -> sieve.add(path));
        } else if (!filter.isPassedOver(path)) {
            sieve.add(SourceProblem.nameless(path));
        }
        return sieve.isFull() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private static Optional<SourceProblem> faultOf(String path, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Optional.of(SourceProblem.link(path));
        }
        return attributes.isRegularFile()
                ? Optional.empty()
                : Optional.of(SourceProblem.unreadable(path, "This is no regular file", "remove it"));
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(root)) {
            throw e;
        }
        boolean gone = e instanceof NoSuchFileException;
        String path = relative(file);
        if (!filter.isPassedOver(path) && !(gone && file.equals(start))) {
            sieve.add(SourceProblem.unreadable(
                    path,
                    gone ? "This vanished while the course was read" : "This cannot be read",
                    gone ? "run the build again" : SourceProblem.reason(e)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
        if (e != null && folder.equals(root)) {
            throw e;
        }
        if (e != null) {
            sieve.add(SourceProblem.unreadable(
                    relative(folder), "The folder could not be listed to its end", SourceProblem.reason(e)));
        }
        return FileVisitResult.CONTINUE;
    }

    private String relative(Path file) {
        return PathNames.relativize(root, file);
    }
}
