package io.github.coursekit.source;

import io.github.coursekit.text.RelativePaths;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what is content at a path and below, folder by folder in the order of a walk, or as paths in any order. */
final class Sieve {

    private final String top;
    private final ContentFilter filter;
    private final SortedSet<String> files = new TreeSet<>();
    private final SortedSet<String> folders = new TreeSet<>();
    private final Map<String, SourceProblem> problems = new TreeMap<>();

    /** Whether each folder that was asked about is content, and so are all above it. */
    private final Map<String, Boolean> entered = new HashMap<>(Map.of("", true));

    /** {@code top} is the path that is asked for; empty for all. */
    Sieve(String top, ContentFilter filter) {
        this.top = top;
        this.filter = filter;
    }

    /** Whether a folder is content; what keeps it from that is told. Those above it are looked at too. */
    boolean enter(String folder) {
        Boolean known = entered.get(folder);
        if (known == null) {
            known = enter(RelativePaths.folderOf(folder)) && isContent(folder);
            entered.put(folder, known);
        }
        return known;
    }

    private boolean isContent(String folder) {
        if (filter.isFolderPassedOver(folder)) {
            return false;
        }
        Optional<SourceProblem> problem = filter.problem(folder);
        problem.ifPresent(this::add);
        if (problem.isEmpty() && isWanted(folder)) {
            folders.add(folder);
        }
        return problem.isEmpty();
    }

    /** Adds a file where it is content, with all above it. */
    void add(String path) {
        if (isTaken(path)) {
            filter.problem(path).ifPresentOrElse(this::add, () -> files.add(path));
        }
    }

    /** Tells of something that would be content but for a problem. */
    void pass(SourceProblem problem) {
        if (isTaken(problem.path())) {
            add(filter.problem(problem.path()).orElse(problem));
        }
    }

    /** Tells of a problem, whatever else is known of its path. */
    void add(SourceProblem problem) {
        if (isWanted(problem.path())) {
            problems.putIfAbsent(problem.path(), problem);
        }
    }

    private boolean isTaken(String path) {
        return isWanted(path) && enter(RelativePaths.folderOf(path)) && !filter.isPassedOver(path);
    }

    private boolean isWanted(String path) {
        return isAtOrBelow(path, top);
    }

    static boolean isAtOrBelow(String path, String top) {
        return top.isEmpty()
                || (path.startsWith(top) && (path.length() == top.length() || path.charAt(top.length()) == '/'));
    }

    boolean isFull() {
        return files.size() > filter.mostFiles();
    }

    /** What was collected. Of too many files there is none: which came first is chance. */
    FileList list() {
        return isFull() ? tooMany(filter) : new FileList(files, folders, List.copyOf(problems.values()));
    }

    static FileList tooMany(ContentFilter filter) {
        SourceProblem problem = SourceProblem.limit(
                "",
                "The content folder holds more than %d files, so none was checked".formatted(filter.mostFiles()),
                "is it the right folder? What is no content can be named in exclude");
        return new FileList(new TreeSet<>(), new TreeSet<>(), List.of(problem));
    }
}
