package io.github.coursekit.goal;

import io.github.coursekit.git.GitException;
import io.github.coursekit.git.GitRepository;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

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
        return tracks(file, false);
    }

    /**
     * {@return whether the repository that a file lies in tracks it; true where there is no repository, as in an unpacked archive of one}
     *
     * @param file the file, in a folder that is a real path
     * @throws GoalException when Git cannot tell
     */
    static boolean mayHold(Path file) throws GoalException {
        return tracks(file, true);
    }

    private static boolean tracks(Path file, boolean withoutRepository) throws GoalException {
        try {
            Path folder = Objects.requireNonNull(file.getParent(), "a file lies in a folder");
            Optional<GitRepository> repository = GitRepository.holding(folder);
            return repository.isPresent() ? repository.get().tracks(file) : withoutRepository;
        } catch (GitException e) {
            throw new GoalException("" + e.getMessage(), e);
        }
    }
}
