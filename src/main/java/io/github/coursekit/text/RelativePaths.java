package io.github.coursekit.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Cuts and joins the paths of files below a folder: relative to it, with {@code /} and no slash at either end, empty for the folder itself.
 *
 * <pre>{@code
 * RelativePaths.folderOf("kitchen/salt.md")                // "kitchen"; of "salt.md" it is ""
 * RelativePaths.resolve("kitchen", "../cellar/wine.md")    // "cellar/wine.md"
 * }</pre>
 */
public final class RelativePaths {

    private RelativePaths() {}

    /**
     * {@return the folder that a file or folder lies in; empty for what lies at the top}
     *
     * @param path the path
     */
    public static String folderOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /**
     * {@return the uppermost of the folders that a file or folder lies in; empty for what lies at the top}
     *
     * @param path the path
     */
    public static String topOf(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    /**
     * {@return the last name of a path}
     *
     * @param path the path
     */
    public static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * {@return the path that another one means in a folder; empty when it leads out at the top}
     *
     * @param folder the folder
     * @param path a path relative to it, perhaps with {@code .} and {@code ..}
     */
    public static Optional<String> resolve(String folder, String path) {
        String joined = folder.isEmpty() ? path : folder + "/" + path;
        if (isPlain(joined)) {
            return Optional.of(joined); // as most paths
        }
        Deque<String> names = new ArrayDeque<>();
        for (String name : joined.split("/", -1)) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }

    private static boolean isPlain(String path) {
        return !path.startsWith(".")
                && !path.startsWith("/")
                && !path.endsWith("/")
                && !path.contains("/.")
                && !path.contains("//");
    }

    /**
     * {@return the path that leads from one URL path, which is a folder, to another, such as {@code ../cellar/}; {@code ./} where they are the same}
     *
     * @param from the URL path to start at
     * @param to the URL path to lead to; a slash at its end stays
     */
    public static String relativize(String from, String to) {
        List<String> base = names(from);
        List<String> target = names(to);
        int common = 0;
        while (common < Math.min(base.size(), target.size()) && base.get(common).equals(target.get(common))) {
            common++;
        }
        String up = "../".repeat(base.size() - common);
        String down = String.join("/", target.subList(common, target.size()));
        String slash = to.endsWith("/") && !down.isEmpty() ? "/" : "";
        return up.isEmpty() && down.isEmpty() ? "./" : up + down + slash;
    }

    private static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.split("/", -1)) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }
}
