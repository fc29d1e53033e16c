package io.github.coursekit.site.read;

import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What Git is told to pass over among a site's content: pages that the site's own build fetches or makes are named there by custom. See
 * <a href="https://git-scm.com/docs/gitignore">Git's documentation</a>.
 */
final class IgnoredByGit {

    private static final String FILE = ".gitignore";

    private final SiteFolder folder;

    /** What is missing below the folders that were asked for: sites mount one folder many times. */
    private final Map<String, List<String>> known = new HashMap<>();

    IgnoredByGit(SiteFolder folder) {
        this.folder = folder;
    }

    /** The paths below a folder that are passed over and not there, relative to it; with a {@code *} behind the beginning of a name for all names that begin so. */
    List<String> missing(String content) {
        return known.computeIfAbsent(content, this::find);
    }

    private List<String> find(String content) {
        List<String> missing = new ArrayList<>();
        List<String> files = folder.files(content);
        String below = content + "/";
        for (String path : GitIgnoreNames.in(folder.lines(FILE))) {
            if (path.startsWith(below)) {
                missing.add(path.substring(below.length()));
            }
        }
        for (String file : files) {
            if (RelativePaths.nameOf(file).equals(FILE)) {
                String beside = RelativePaths.folderOf(file).isEmpty() ? "" : RelativePaths.folderOf(file) + "/";
                GitIgnoreNames.in(folder.lines(below + file)).forEach(name -> missing.add(beside + name));
            }
        }
        missing.removeIf(path -> path.endsWith(GitIgnoreNames.ANY)
                ? files.stream().anyMatch(file -> file.startsWith(path.substring(0, path.length() - 1)))
                : folder.isThere(below + path));
        return missing;
    }
}
