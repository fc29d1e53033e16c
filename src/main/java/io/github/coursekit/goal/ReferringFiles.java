package io.github.coursekit.goal;

import io.github.coursekit.course.Limits;
import io.github.coursekit.course.MediaType;
import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.source.ContentFilter;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.source.FileStart;
import io.github.coursekit.source.SourceException;
import io.github.coursekit.text.RelativePaths;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files of a project that may name lessons: all texts of {@code src}, or what the user says. Not among them are lessons of the project's own, which {@code check} looks
 * into, hidden files, {@code node_modules} and {@code target}.
 *
 * @param paths their paths, relative to the project, sorted
 * @param unmatched the patterns of the user that match none
 */
record ReferringFiles(List<String> paths, List<String> unmatched) {

    private static final List<String> DEFAULT = List.of("src/**");

    /** In larger files nobody writes an address. */
    static final int LARGEST_FILE = 16 << 20;

    /** So many bytes tell a text from another file: a text has none that is 0. */
    private static final int SNIFFED = 8000;

    ReferringFiles {
        paths = List.copyOf(paths);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * Finds them.
     *
     * @throws IOException when the project's folder cannot be listed
     * @throws SourceException when a file cannot be read
     */
    static ReferringFiles of(ContentSource source, Project project, List<String> wanted)
            throws IOException, SourceException {
        List<Path> lessons = Inputs.contentFolders(project);
        ContentFilter filter = new ContentFilter(
                path -> lessons.contains(project.directory().resolve(path)),
                path -> Optional.empty(),
                Limits.PATH_LENGTH,
                Limits.FILES);
        SortedSet<String> texts = new TreeSet<>();
        List<String> unmatched = new ArrayList<>();
        for (String written : wanted.isEmpty() ? DEFAULT : wanted) {
            String pattern = pattern(written);
            PathPatterns matching = new PathPatterns(List.of(pattern));
            boolean any = false;
            for (String path : source.list(start(pattern), filter).files()) {
                if (matching.matches(path) && (texts.contains(path) || isText(path, source))) {
                    texts.add(path);
                    any = true;
                }
            }
            if (!any && !wanted.isEmpty()) {
                unmatched.add(written);
            }
        }
        return new ReferringFiles(List.copyOf(texts), unmatched);
    }

    /** People write paths as their system and their shell do. */
    private static String pattern(String written) {
        String path = written.strip().replace('\\', '/').replaceFirst("^(?:\\./+)+", "");
        return path.isEmpty() || path.endsWith("/") ? path + "**" : path;
    }

    /** The folder that all files of a pattern lie in. */
    private static String start(String pattern) {
        int wildcard = 0;
        while (wildcard < pattern.length() && "*?".indexOf(pattern.charAt(wildcard)) < 0) {
            wildcard++;
        }
        return wildcard == pattern.length() ? pattern : RelativePaths.folderOf(pattern.substring(0, wildcard));
    }

    private static boolean isText(String path, ContentSource source) throws SourceException {
        if (MediaType.ofName(path).isPresent()) {
            return false;
        }
        FileStart start = source.start(path, SNIFFED);
        for (byte unit : start.bytes()) {
            if (unit == 0) {
                return false;
            }
        }
        return start.size() <= LARGEST_FILE;
    }
}
