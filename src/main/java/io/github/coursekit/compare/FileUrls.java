package io.github.coursekit.compare;

import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.RelativePaths;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** The URLs of files that are no pages: they are served below the page whose folder they are in. */
final class FileUrls {

    private final HugoUrls urls;

    /** The URLs of the folders that have a page. */
    private final Map<String, String> folders = new HashMap<>();

    FileUrls(SortedMap<String, Page> pages, HugoUrls urls) {
        this.urls = urls;
        pages.forEach((path, page) -> {
            if (page.language().isEmpty() && PageFiles.isFolderPage(path)) {
                folders.put(RelativePaths.folderOf(path), page.url());
            }
        });
    }

    String of(String path) {
        String folder = RelativePaths.folderOf(path);
        while (!folder.isEmpty() && !folders.containsKey(folder)) {
            folder = RelativePaths.folderOf(folder);
        }
        String below = folder.isEmpty() ? path : path.substring(folder.length() + 1);
        return folders.getOrDefault(folder, urls.ofFolder(folder)) + below;
    }
}
