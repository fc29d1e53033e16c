package io.github.coursekit.compare;

import io.github.coursekit.text.RelativePaths;

/**
 * From which folder to which other a file went, without what is the same at the end of both.
 *
 * @param from the old folder
 * @param to the new folder
 */
record FolderMove(String from, String to) {

    static FolderMove of(String before, String after) {
        String from = before;
        String to = after;
        while (!from.isEmpty() && !to.isEmpty() && RelativePaths.nameOf(from).equals(RelativePaths.nameOf(to))) {
            from = RelativePaths.folderOf(from);
            to = RelativePaths.folderOf(to);
        }
        boolean renamed = from.equals(before);
        return renamed
                ? new FolderMove(RelativePaths.folderOf(from), RelativePaths.folderOf(to))
                : new FolderMove(from, to);
    }

    boolean isNone() {
        return from.equals(to);
    }
}
