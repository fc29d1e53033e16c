package io.github.coursekit.source;

import io.github.coursekit.file.PathNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The folders of a site that hold files beside its content. What is in them is no part of a course; links may lead to it.
 *
 * @param statics the folders whose files are served as they are
 * @param assets the folders whose files are served where a template asks for them
 */
public record SiteFolders(List<Root> statics, List<Root> assets) {

    /**
     * A folder, or a file.
     *
     * @param path the folder or file
     * @param prefix what its files' paths begin with on the site, with {@code /} and no slash at either end; empty for the top
     */
    public record Root(Path path, String prefix) {}

    /** Copies the lists. */
    public SiteFolders {
        statics = List.copyOf(statics);
        assets = List.copyOf(assets);
    }

    /**
     * {@return the folders of a site that nobody knows: Hugo's folder {@code static} beside the content}
     *
     * @param content the content folder as it was named
     */
    public static SiteFolders beside(Path content) {
        return StaticFiles.beside(content)
                .map(folder -> new SiteFolders(List.of(new Root(folder, "")), List.of()))
                .orElseGet(() -> new SiteFolders(List.of(), List.of()));
    }

    /** The paths of all files below some roots as they are on the site, sorted; those of a folder that is not there are none. */
    static List<String> list(List<Root> roots) throws IOException {
        TreeSet<String> paths = new TreeSet<>();
        for (Root root : roots) {
            String prefix = root.prefix().isEmpty() ? "" : root.prefix() + "/";
            if (Files.isDirectory(root.path(), LinkOption.NOFOLLOW_LINKS)) {
                StaticFiles.list(root.path()).forEach(path -> paths.add(prefix + path));
            } else if (Files.isRegularFile(root.path())) {
                Optional.of(root.prefix()).filter(path -> !path.isEmpty()).ifPresent(paths::add);
            }
        }
        return List.copyOf(paths);
    }

    /** The regular file of a path on the site below some roots; empty where there is none, or a link stands for it or for a folder on the way. */
    static Optional<Path> file(List<Root> roots, String path) {
        return roots.stream().flatMap(root -> file(root, path).stream()).findFirst();
    }

    private static Optional<Path> file(Root root, String path) {
        String prefix = root.prefix().isEmpty() ? "" : root.prefix() + "/";
        if (!(path + "/").startsWith(prefix)) {
            return Optional.empty();
        }
        try {
            String below = path.substring(Math.min(path.length(), prefix.length()));
            Path real = root.path().toRealPath();
            Path file = below.isEmpty() ? real : PathNames.resolve(real, below);
            boolean own = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && file.equals(file.toRealPath());
            return own ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
