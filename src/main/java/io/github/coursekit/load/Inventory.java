package io.github.coursekit.load;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Limits;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.source.ContentFilter;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.source.FileList;
import io.github.coursekit.source.SourceProblem;
import io.github.coursekit.text.PackedName;
import io.github.coursekit.text.RelativePaths;
import java.io.IOException;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which files a course has, kept up to date where they change. */
final class Inventory {

    /** Stands for the folder of an archive that paths are packed below: none begins there. */
    private static final String PACKED_IN = "content/";

    private static final String ALL = "";

    private final ContentSource source;
    private final ContentFilter filter;
    private final PageFiles pages;
    private final NavigableSet<String> files = new TreeSet<>();
    private final NavigableSet<String> folders = new TreeSet<>();
    private final NavigableMap<String, SourceProblem> problems = new TreeMap<>();

    /** Nothing is known until it is told of all. */
    Inventory(ContentSource source, CourseSettings settings) {
        this.source = source;
        this.pages = settings.site().pages();
        this.filter = new ContentFilter(
                settings.exclude()::matches,
                path -> PackedName.faultOf(PACKED_IN + path),
                Limits.PATH_LENGTH,
                Limits.FILES);
    }

    /** The paths of all files, sorted. */
    SortedSet<String> files() {
        return files;
    }

    /** What is passed over though it is not excluded. */
    Stream<FileProblem> problems() {
        Stream<FileProblem> named = folders.stream()
                .filter(pages::isPage)
                .map(path -> FileProblem.unreadable(path, "This is a folder with the name of a lesson", "rename it"));
        return Stream.concat(problems.values().stream().map(ContentFiles::problem), named);
    }

    /**
     * Looks again at some paths and what is below them.
     *
     * @return the files there, which may be new or others than before
     */
    Set<String> update(Collection<String> paths) throws IOException {
        Set<String> tops = new TreeSet<>();
        paths.forEach(path -> tops.add(top(path)));
        Set<String> changed = new TreeSet<>();
        for (String top : tops) {
            changed.addAll(replace(top));
        }
        // Where there were or are too many files, none is known.
        boolean whole = problems.containsKey(ALL) || files.size() > Limits.FILES;
        return whole && !tops.contains(ALL) ? replace(ALL) : changed;
    }

    /** What to look at for a path: the uppermost folder above that is not known to be there whole, else the path itself. */
    private String top(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            if (!folders.contains(folder) || problems.containsKey(folder)) {
                return folder;
            }
        }
        return path;
    }

    private Set<String> replace(String top) throws IOException {
        FileList list = source.list(top, filter);
        forget(top, files);
        forget(top, folders);
        forget(top, problems.navigableKeySet());
        files.addAll(list.files());
        folders.addAll(list.folders());
        list.problems().forEach(problem -> problems.put(problem.path(), problem));
        String above = RelativePaths.folderOf(top);
        // With its last file a folder may be gone too.
        return list.isEmpty() && !above.isEmpty() && isEmpty(above) ? replace(above) : list.files();
    }

    private boolean isEmpty(String folder) {
        return Stream.of(files, folders, problems.navigableKeySet())
                .allMatch(paths -> below(folder, paths).isEmpty());
    }

    private static void forget(String top, NavigableSet<String> paths) {
        paths.remove(top);
        below(top, paths).clear();
    }

    private static SortedSet<String> below(String folder, NavigableSet<String> paths) {
        // '0' is what comes behind the slash.
        return folder.isEmpty() ? paths : paths.subSet(folder + "/", folder + "0");
    }
}
