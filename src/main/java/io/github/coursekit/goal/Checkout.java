package io.github.coursekit.goal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What Git says of files, wherever they lie. */
final class Checkout {

    private Checkout() {}

    /**
     * {@return whether the repository that a file lies in tracks it} Git runs only for a file below a folder that holds {@code .git}.
     *
     * @param file the file, its real path
     * @throws GoalException when Git cannot tell
     */
    static boolean tracks(Path file) throws GoalException {
        Optional<Path> root = Stream.iterate(file.getParent(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(".git")))
                .findFirst();
        // In the root, where Git finds that very repository: a branch can commit what looks like a bare one.
        return root.isPresent()
                && !new Git(root.get())
                        .run("ls-files", "-z", "--", root.get().relativize(file).toString())
                        .isEmpty();
    }
}
