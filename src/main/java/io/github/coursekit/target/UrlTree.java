package io.github.coursekit.target;

import io.github.coursekit.text.RelativePaths;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Which names stand below which folder of URLs, decoded and without a slash at their end. */
final class UrlTree {

    private final Map<String, Set<String>> namesByFolder = new HashMap<>();

    /** The folders that were asked about, several at once. */
    private final Map<String, FolderNames> asked = new ConcurrentHashMap<>();

    UrlTree(Collection<String> urls) {
        urls.forEach(this::add);
    }

    private void add(String url) {
        String rest = url;
        boolean added = true;
        while (added && rest.length() > 1) {
            String folder = RelativePaths.folderOf(rest);
            // What stands above a name that is there already is there, too.
            added = namesByFolder
                    .computeIfAbsent(folder, key -> new TreeSet<>())
                    .add(RelativePaths.nameOf(rest));
            rest = folder;
        }
    }

    /** The URL beside one that leads nowhere whose name is nearest to its name. */
    Optional<String> nearest(String url) {
        String path = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        String folder = RelativePaths.folderOf(path);
        return asked.computeIfAbsent(folder, key -> new FolderNames(List.copyOf(names(key))))
                .nearest(RelativePaths.nameOf(path))
                .map(name -> folder + "/" + name);
    }

    /** The first folder on the way to a URL that is not there, with a slash at its end; the URL itself when its folder is there. */
    String missing(String url) {
        for (int slash = url.indexOf('/', 1); slash >= 0; slash = url.indexOf('/', slash + 1)) {
            String folder = url.substring(0, slash);
            if (!names(RelativePaths.folderOf(folder)).contains(RelativePaths.nameOf(folder))) {
                return folder + "/";
            }
        }
        return url;
    }

    private Set<String> names(String folder) {
        return namesByFolder.getOrDefault(folder, Set.of());
    }
}
