package io.github.coursekit.goal;

import io.github.coursekit.file.Enclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The paths of files as they are shown.
 *
 * @param directory the project's folder, absolute
 * @param top the topmost folder of the build, absolute
 */
record ShownPaths(Path directory, Path top) {

    /** A path relative to the root of the build where it lies within, with {@code /}. */
    String of(Path path) throws GoalException {
        Path root = root();
        Path real = real(path).normalize();
        Path shown = real.startsWith(root) ? root.relativize(real) : path;
        return shown.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /**
     * The root of the build, a real path: of the repository that the topmost folder of the build lies in, or of the outermost Maven module around it. Git is not
     * asked, so that it is the same wherever there is none.
     */
    private Path root() throws GoalException {
        Path own = real(directory);
        Path common = real(top);
        while (common != null && !own.startsWith(common)) {
            common = common.getParent(); // an aggregator may stand beside its modules
        }
        try {
            return Enclosure.root(common == null || common.getParent() == null ? own : common);
        } catch (IOException e) {
            throw GoalException.unreadable("The folder " + directory, e);
        }
    }

    /** The real path of a file or folder; what links within the project stand for does not matter. */
    private Path real(Path path) throws GoalException {
        try {
            if (path.startsWith(directory)) {
                return directory.toRealPath().resolve(directory.relativize(path));
            }
            return Files.exists(path) ? path.toRealPath() : path;
        } catch (IOException e) {
            throw GoalException.unreadable("The folder " + path, e);
        }
    }
}
