package io.github.coursekit.load;

import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files of a content folder, told apart by their names as Hugo does. All paths are relative to the folder, with {@code /}, and sorted.
 *
 * @param lessons the pages
 * @param assets all other files; in a folder with {@code index.md} every other file, pages too
 */
record ContentTree(List<String> lessons, List<String> assets) {

    /** {@code files} are the paths of all files, sorted. */
    static ContentTree of(Collection<String> files, PageFiles pages) {
        List<String> lessons = new ArrayList<>();
        List<String> assets = new ArrayList<>();
        Set<String> bundles = bundles(files, pages);
        for (String path : files) {
            (pages.isPage(path) && !isInBundle(path, bundles, pages) ? lessons : assets).add(path);
        }
        return new ContentTree(lessons, assets);
    }

    /** The folders with a page named {@code index}; not the content folder itself: an {@code index.md} there would hide the whole course. */
    private static Set<String> bundles(Collection<String> files, PageFiles pages) {
        Set<String> bundles = new HashSet<>();
        Set<String> sections = new HashSet<>();
        for (String path : files) {
            if (pages.isBundlePage(path)) {
                bundles.add(RelativePaths.folderOf(path));
            } else if (pages.isPage(path) && PageFiles.isSectionPage(path)) {
                sections.add(RelativePaths.folderOf(path));
            }
        }
        bundles.remove("");
        // In a folder with both, _index.md wins: it is a section.
        bundles.removeAll(sections);
        return bundles;
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
