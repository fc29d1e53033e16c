package io.github.coursekit.site;

import io.github.coursekit.text.RelativePaths;
import java.util.List;
import java.util.Optional;

/**
 * A folder or file of a course that the site has somewhere among its content. See
 * <a href="https://gohugo.io/configuration/module/#mounts">Hugo's documentation</a>.
 *
 * @param source the folder's or file's path below the course's content folder, with {@code /}; empty for that folder itself
 * @param target its path below the site's content, with {@code /}; empty for the top
 * @param languages the languages that it is in, the first one first; empty where the names of files tell it
 * @param included patterns for paths below the source; empty for all
 * @param excluded patterns for paths below the source that it is without
 */
public record Mount(String source, String target, List<String> languages, List<Glob> included, List<Glob> excluded) {

    /** The content folder as it is. */
    public static final Mount ALL = new Mount("", "", List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Mount {
        languages = List.copyOf(languages);
        included = List.copyOf(included);
        excluded = List.copyOf(excluded);
    }

    /**
     * {@return where a file stands below the site's content; empty when it is not mounted here}
     *
     * @param path the file's path below the course's content folder
     */
    Optional<String> targetOf(String path) {
        if (path.equals(source)) {
            return Optional.of(target); // a file is mounted by itself
        }
        if (!source.isEmpty() && !(path.startsWith(source) && path.charAt(source.length()) == '/')) {
            return Optional.empty();
        }
        String below = source.isEmpty() ? path : path.substring(source.length() + 1);
        return takes(below) ? Optional.of(target.isEmpty() ? below : target + "/" + below) : Optional.empty();
    }

    private boolean takes(String below) {
        return (included.isEmpty() || matches(included, below)) && !isExcluded(below);
    }

    /** What lies in a folder that is left out is left out, too: Hugo does not look into it. */
    private boolean isExcluded(String below) {
        boolean found = false;
        for (String path = below;
                !excluded.isEmpty() && !path.isEmpty() && !found;
                path = RelativePaths.folderOf(path)) {
            found = matches(excluded, path);
        }
        return found;
    }

    private static boolean matches(List<Glob> patterns, String path) {
        for (Glob pattern : patterns) {
            if (pattern.matches(path)) {
                return true;
            }
        }
        return false;
    }
}
