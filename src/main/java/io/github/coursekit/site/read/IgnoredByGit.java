package io.github.coursekit.site.read;

import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What Git is told to pass over among a site's content: pages that the site's own build fetches or makes are named there by custom. See
 * <a href="https://git-scm.com/docs/gitignore">Git's documentation</a>. Only names are read, no patterns.
 */
final class IgnoredByGit {

    private static final String FILE = ".gitignore";
    private static final String ANY = "*";

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
        for (String path : names(FILE)) {
            if (path.startsWith(below)) {
                missing.add(path.substring(below.length()));
            }
        }
        for (String file : files) {
            if (RelativePaths.nameOf(file).equals(FILE)) {
                String beside = RelativePaths.folderOf(file).isEmpty() ? "" : RelativePaths.folderOf(file) + "/";
                names(below + file).forEach(name -> missing.add(beside + name));
            }
        }
        missing.removeIf(path -> path.endsWith(ANY)
                ? files.stream().anyMatch(file -> file.startsWith(path.substring(0, path.length() - 1)))
                : folder.isThere(below + path));
        return missing;
    }

    private List<String> names(String file) {
        try {
            return folder.read(file).map(SourceFile::text).stream()
                    .flatMap(String::lines)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty()
                            && Stream.of("#", "!", "?", "[", "\\").noneMatch(line::contains))
                    .map(line -> line.replaceAll("^/+|/+$", ""))
                    .flatMap(IgnoredByGit::upToAny)
                    .filter(name -> !name.isEmpty() && !name.startsWith("."))
                    .toList();
        } catch (IOException e) {
            return List.of(); // what cannot be read names nothing
        }
    }

    /** Of a pattern such as {@code api/v*.md} what stands before the asterisk; nothing of one in which that is no part of a name. */
    private static Stream<String> upToAny(String pattern) {
        int any = pattern.indexOf(ANY);
        boolean begun = any > 0 && pattern.charAt(any - 1) != '/' && pattern.indexOf('/', any) < 0;
        return any < 0 ? Stream.of(pattern) : begun ? Stream.of(pattern.substring(0, any + 1)) : Stream.empty();
    }
}
