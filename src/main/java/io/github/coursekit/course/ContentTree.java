package io.github.coursekit.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files of a content folder, told apart by their names as Hugo does. All paths are relative to the folder, with {@code /}, and sorted.
 *
 * @param lessons the pages
 * @param assets all other files; in a folder with {@code index.md} every other file, pages too
 * @param problems what is neither, and is passed over
 */
record ContentTree(List<String> lessons, List<String> assets, List<FileProblem> problems) {

    private static final List<String> EXTENSIONS = List.of(".md", ".markdown", ".mdown");

    static ContentTree read(Path folder, PathPatterns exclude) throws IOException {
        ContentWalk walk = new ContentWalk(folder, exclude, Limits.FILES);
        Files.walkFileTree(folder, walk);
        return of(walk);
    }

    static ContentTree of(ContentWalk walk) {
        List<String> lessons = new ArrayList<>();
        List<String> assets = new ArrayList<>();
        Set<String> bundles = new HashSet<>(walk.bundles());
        // In a folder with both, _index.md wins: it is a section.
        walk.files().stream()
                .filter(path -> isPage(path) && isSectionPage(path))
                .forEach(path -> bundles.remove(folderOf(path)));
        for (String path : walk.files()) {
            (isPage(path) && !isInBundle(path, bundles) ? lessons : assets).add(path);
        }
        return new ContentTree(lessons, assets, walk.problems());
    }

    /** The folder of a file or folder; empty for what stands at the top. */
    static String folderOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The section pages; a section's comes before those of the sections in it. */
    List<String> sectionPages() {
        return lessons.stream()
                .filter(ContentTree::isSectionPage)
                .sorted((a, b) -> folderOf(a).compareTo(folderOf(b)))
                .toList();
    }

    static boolean isSectionPage(String path) {
        return nameOf(path).startsWith("_index.");
    }

    static boolean isPage(String path) {
        return EXTENSIONS.stream().anyMatch(path::endsWith);
    }

    static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static boolean isBundlePage(String path) {
        return isPage(path) && nameOf(path).startsWith("index.");
    }

    private static boolean isInBundle(String path, Set<String> bundles) {
        String folder = folderOf(path);
        // The page of a bundle is a page; in a bundle within a bundle it is not.
        boolean inBundle = !isBundlePage(path) && bundles.contains(folder);
        while (!inBundle && !folder.isEmpty()) {
            folder = folderOf(folder);
            inBundle = bundles.contains(folder);
        }
        return inBundle;
    }
}
