package io.github.coursekit.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The work tree of a repository, and how Git calls the files in it: by their path relative to its top, with {@code /}. The path of the top itself is the
 * empty text.
 *
 * @param root the top, absolute and without symbolic links
 */
public record WorkTree(Path root) {

    private static final String DOT_GIT = ".git";

    /** The work tree that a folder lies in; empty when there is none. */
    static Optional<WorkTree> holding(Path folder) throws GitException {
        for (Path root = real(folder); root != null; root = root.getParent()) {
            if (isRoot(root)) {
                return Optional.of(new WorkTree(root));
            }
        }
        return Optional.empty();
    }

    /** Whether a folder is the top of a work tree. A folder {@code .git} that holds nothing is passed over, as Git does. */
    static boolean isRoot(Path folder) {
        Path git = folder.resolve(DOT_GIT);
        return Files.isRegularFile(git) || Files.isRegularFile(git.resolve("HEAD"));
    }

    /**
     * Refuses a repository that is not the one at the top.
     *
     * @param directory what Git takes for the repository of this work tree
     */
    void check(Path directory) throws GitException {
        Path own = root.resolve(DOT_GIT);
        if (Files.isDirectory(own) && !real(own).equals(real(directory))) {
            throw new GitException("git does not take " + own + " for a repository");
        }
    }

    /**
     * {@return the path of a file; empty when it lies outside of the work tree}
     *
     * @param file a file that may be gone
     * @throws GitException when the folder that it lies in cannot be read
     */
    public Optional<String> path(Path file) throws GitException {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return Optional.empty();
        }
        Path place = absolute.equals(root) ? root : real(parent).resolve(absolute.getFileName());
        return place.startsWith(root)
                ? Optional.of(root.relativize(place)
                        .toString()
                        .replace(root.getFileSystem().getSeparator(), "/"))
                : Optional.empty();
    }

    /**
     * {@return the folder of the repository in this one that a file lies in, or is; the outermost when there are several, and empty when there is none}
     *
     * @param path the path
     */
    public Optional<String> repositoryWithin(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (isRoot(root.resolve(path.substring(0, slash)))) {
                return Optional.of(path.substring(0, slash));
            }
        }
        return path.isEmpty() || !isRoot(root.resolve(path)) ? Optional.empty() : Optional.of(path);
    }

    /** How Git is told of a path: what lies in a submodule by the submodule. */
    String named(String path) {
        return path.isEmpty() ? "." : repositoryWithin(path).orElse(path);
    }

    private static Path real(Path folder) throws GitException {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new GitException("the folder " + folder + " cannot be read: " + e, e);
        }
    }
}
