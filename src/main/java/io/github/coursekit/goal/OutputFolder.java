package io.github.coursekit.goal;

import io.github.coursekit.file.Enclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder that goals write to, and remove what is old from. No link of the checkout may lead there: whoever can commit {@code target} as a link could have files of that
 * machine replaced, and folders cleared. A link that is the user's own, as one to a faster disk, is followed.
 */
final class OutputFolder {

    private OutputFolder() {}

    /** Tells links that may have come with a checkout from those that users have made. */
    @FunctionalInterface
    interface Origin {

        /**
         * {@return whether a link may have come with a checkout}
         *
         * @param link the link; the folder that it lies in is a real path
         * @throws GoalException when that cannot be told
         */
        boolean mayBeCheckout(Path link) throws GoalException;
    }

    /**
     * Checks that no link of the checkout leads to a folder.
     *
     * @param project the project's folder, absolute
     * @param folder the folder, absolute, which need not exist
     * @throws GoalException when one does, or that cannot be told
     */
    static void require(Path project, Path folder) throws GoalException {
        require(project, folder, Checkout::mayHold);
    }

    /** Checks that no link of the checkout leads to the folder of a file; a link in place of the file is replaced, and not followed. */
    static void requireOf(Path project, Path file) throws GoalException {
        require(project, Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder"));
    }

    static void require(Path project, Path folder, Origin origin) throws GoalException {
        try {
            for (Path at = folder; at != null; at = at.getParent()) {
                if (Files.isSymbolicLink(at)) {
                    requireOfUser(project, at, origin);
                }
            }
        } catch (IOException e) {
            throw new GoalException("The folder " + folder + " cannot be written: " + e, e);
        }
    }

    private static void requireOfUser(Path project, Path link, Origin origin) throws GoalException, IOException {
        Path parent = Objects.requireNonNull(link.getParent(), "a link lies in a folder")
                .toRealPath();
        if (!Enclosure.around(project).holds(parent)) {
            return;
        }
        for (Path same : ofName(parent, link.getFileName().toString())) {
            if (origin.mayBeCheckout(same)) {
                throw new GoalException("Nothing is written through the link " + link
                        + ", since it may have come with the checkout and lead anywhere; remove it");
            }
        }
    }

    /** Git knows a name as it is, while some systems find it in any letter case. */
    private static List<Path> ofName(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().equalsIgnoreCase(name))
                    .toList();
        }
    }
}
