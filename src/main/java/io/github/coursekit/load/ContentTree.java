package io.github.coursekit.load;

import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Limits;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.PathPatterns;
import io.github.coursekit.text.RelativePaths;
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

    static ContentTree read(Path folder, PathPatterns exclude, PageFiles pages) throws IOException {
        ContentWalk walk = new ContentWalk(folder, exclude, pages, Limits.FILES);
        Files.walkFileTree(folder, walk);
        return of(walk, pages);
    }

    static ContentTree of(ContentWalk walk, PageFiles pages) {
        List<String> lessons = new ArrayList<>();
        List<String> assets = new ArrayList<>();
        Set<String> bundles = new HashSet<>(walk.bundles());
        // In a folder with both, _index.md wins: it is a section.
        walk.files().stream()
                .filter(path -> pages.isPage(path) && PageFiles.isSectionPage(path))
                .forEach(path -> bundles.remove(RelativePaths.folderOf(path)));
        for (String path : walk.files()) {
            (pages.isPage(path) && !isInBundle(path, bundles, pages) ? lessons : assets).add(path);
        }
        return new ContentTree(lessons, assets, walk.problems());
    }

    /** The section pages; a section's comes before those of the sections in it. */
    List<String> sectionPages() {
        return lessons.stream()
                .filter(PageFiles::isSectionPage)
                .sorted((a, b) -> RelativePaths.folderOf(a).compareTo(RelativePaths.folderOf(b)))
                .toList();
    }

    private static boolean isInBundle(String path, Set<String> bundles, PageFiles pages) {
        String folder = RelativePaths.folderOf(path);
        // The page of a bundle is a page; in a bundle within a bundle it is not.
        boolean inBundle = !pages.isBundlePage(path) && bundles.contains(folder);
        while (!inBundle && !folder.isEmpty()) {
            folder = RelativePaths.folderOf(folder);
            inBundle = bundles.contains(folder);
        }
        return inBundle;
    }
}
