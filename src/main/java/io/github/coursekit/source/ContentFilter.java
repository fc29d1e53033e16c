package io.github.coursekit.source;

import io.github.coursekit.text.RelativePaths;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What of the files in a content folder is content. Whatever the course says, these are none: files and folders whose name begins with a dot,
 * {@code node_modules}, and at the top {@code course.yaml} and {@code target}.
 *
 * @param exclude tells by its path that a file or a folder is none; of a folder it is asked without and with a slash at its end
 * @param faultOfName tells by its path what keeps a file or a folder from being content, a clause that follows "since it"; then it is told as a problem
 * @param longestPath the most UTF-16 units of a path
 * @param mostFiles the most files; of more none is taken
 */
public record ContentFilter(
        Predicate<String> exclude, Function<String, Optional<String>> faultOfName, int longestPath, int mostFiles) {

    private static final String CONFIGURATION = "course.yaml";

    boolean isPassedOver(String path) {
        String name = RelativePaths.nameOf(path);
        boolean neverContent = name.startsWith(".")
                || name.equals("node_modules")
                || path.equals(CONFIGURATION)
                || path.equals("target");
        return neverContent || exclude.test(path);
    }

    boolean isFolderPassedOver(String path) {
        return isPassedOver(path) || exclude.test(path + "/");
    }

    /** What keeps a file or folder that is not passed over from being content. */
    Optional<SourceProblem> problem(String path) {
        if (path.length() > longestPath) {
            return Optional.of(SourceProblem.limit(
                    path,
                    "The path has " + path.length() + " characters",
                    "longer than %d it is not read, since it cannot be unpacked on every system"
                            .formatted(longestPath)));
        }
        return faultOfName
                .apply(path)
                .map(fault ->
                        SourceProblem.unreadable(path, "The name cannot be packed, since it " + fault, "rename it"));
    }
}
