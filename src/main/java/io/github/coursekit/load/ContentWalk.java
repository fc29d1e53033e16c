package io.github.coursekit.load;

import io.github.coursekit.archive.ArchiveEntry;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Limits;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.text.RelativePaths;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects the files of a content folder. No link is followed, and whatever is no regular file with a name that can be said is a problem. */
final class ContentWalk extends SimpleFileVisitor<Path> {

    private static final String CONFIGURATION = "course.yaml";

    /** Stands for the folder of an archive that paths are packed below: none begins there. */
    private static final String PACKED_IN = "content/";

    private final Path root;
    private final PathPatterns exclude;
    private final PageFiles pages;
    private final int mostFiles;
    private final SortedSet<String> files = new TreeSet<>();
    private final Set<String> bundles = new HashSet<>();
    private final List<FileProblem> problems = new ArrayList<>();

    ContentWalk(Path root, PathPatterns exclude, PageFiles pages, int mostFiles) {
        this.root = root;
        this.exclude = exclude;
        this.pages = pages;
        this.mostFiles = mostFiles;
    }

    /** The paths of all regular files, relative to the folder, with {@code /}. */
    SortedSet<String> files() {
        return files;
    }

    /** The folders with a page named {@code index}; not the content folder itself: an {@code index.md} there would hide the whole course. */
    Set<String> bundles() {
        return bundles;
    }

    /** What is passed over though it is not excluded. */
    List<FileProblem> problems() {
        return problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        String path = relative(folder);
        if (isPassedOver(path) || exclude.matches(path + "/")) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        Optional<FileProblem> fault = faultOfName(folder, path);
        if (fault.isPresent()) {
            problems.add(fault.get());
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (pages.isPage(path)) {
            problems.add(FileProblem.unreadable(path, "This is a folder with the name of a lesson", "rename it"));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = relative(file);
        if (!isPassedOver(path)) {
            faultOfName(file, path)
                    .or(() -> faultOfKind(path, attributes))
                    .ifPresentOrElse(problems::add, () -> addFile(path));
        }
        return files.size() <= mostFiles ? FileVisitResult.CONTINUE : tooMany();
    }

    private void addFile(String path) {
        files.add(path);
        if (pages.isBundlePage(path) && !RelativePaths.folderOf(path).isEmpty()) {
            bundles.add(RelativePaths.folderOf(path));
        }
    }

    /** Nothing of it is checked: which files came first is chance. */
    private FileVisitResult tooMany() {
        files.clear();
        bundles.clear();
        problems.clear();
        problems.add(FileProblem.limit(
                "",
                "The content folder holds more than %d files, so none was checked".formatted(mostFiles),
                "is it the right folder? What is no content can be named in exclude"));
        return FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(root)) {
            throw e;
        }
        String path = relative(file);
        if (!isPassedOver(path)) {
            problems.add(FileProblem.unreadable(
                    path,
                    e instanceof NoSuchFileException
                            ? "This vanished while the course was read"
                            : "This cannot be read",
                    e instanceof NoSuchFileException ? "run the build again" : ContentFiles.reason(e)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
        if (e != null && folder.equals(root)) {
            throw e;
        }
        if (e != null) {
            problems.add(FileProblem.unreadable(
                    relative(folder), "The folder could not be listed to its end", ContentFiles.reason(e)));
        }
        return FileVisitResult.CONTINUE;
    }

    private Optional<FileProblem> faultOfName(Path file, String path) {
        if (!RelativePath.leadsTo(root, path, file)) {
            return Optional.of(FileProblem.unreadable(
                    path,
                    "The name of this file cannot be said in the character set of this system",
                    "rename it, or run Maven with LC_ALL=C.UTF-8 in the environment"));
        }
        if (path.length() > Limits.PATH_LENGTH) {
            return Optional.of(FileProblem.limit(
                    path,
                    "The path has " + path.length() + " characters",
                    "longer than %d it is not read, since it cannot be unpacked on every system"
                            .formatted(Limits.PATH_LENGTH)));
        }
        return ArchiveEntry.faultOf(PACKED_IN + path)
                .map(fault ->
                        FileProblem.unreadable(path, "The name cannot be packed, since it " + fault, "rename it"));
    }

    private static Optional<FileProblem> faultOfKind(String path, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Optional.of(
                    FileProblem.unreadable(path, "Symbolic links are not followed", "put the file itself here"));
        }
        return attributes.isRegularFile()
                ? Optional.empty()
                : Optional.of(FileProblem.unreadable(path, "This is no regular file", "remove it"));
    }

    private String relative(Path file) {
        return RelativePath.of(root, file);
    }

    private boolean isPassedOver(String path) {
        String name = RelativePaths.nameOf(path);
        boolean neverContent = name.startsWith(".")
                || name.equals("node_modules")
                || path.equals(CONFIGURATION)
                || path.equals("target");
        return neverContent || exclude.matches(path);
    }
}
