package io.github.coursekit.source;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a source holds, or a part of it.
 *
 * @param files the paths of all files that are content
 * @param folders the paths of the folders that content is looked for in, but for the content folder itself
 * @param problems what is passed over though it is not excluded, each path once, by path
 */
public record FileList(SortedSet<String> files, SortedSet<String> folders, List<SourceProblem> problems) {

    /** Copies the sets and the list. */
    public FileList {
        files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
        folders = Collections.unmodifiableSortedSet(new TreeSet<>(folders));
        problems = List.copyOf(problems);
    }

    /** Whether there were more files than are taken, so that none was. */
    boolean isTooMany() {
        return problems.stream().anyMatch(problem -> problem.path().isEmpty());
    }

    /** {@return whether nothing was found, nor anything wrong} */
    public boolean isEmpty() {
        return files.isEmpty() && folders.isEmpty() && problems.isEmpty();
    }
}
