package io.github.coursekit.target;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.SitePlace;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The URLs of files beside pages: below the URL of the page that stands for their folder, in each language that has that page. See
 * <a href="https://gohugo.io/content-management/page-bundles/">Hugo's documentation</a>.
 */
final class BundleUrls {

    private static final String PAGE = ".html";

    private final Site site;
    private final HugoUrls urls;

    /** The URLs of the pages that stand for a folder, decoded, by folder and language. */
    private final Map<String, Map<String, String>> byFolder = new HashMap<>();

    BundleUrls(Course course) {
        this.site = course.settings().site();
        this.urls = course.urls();
        for (Lesson lesson : course.lessons()) {
            if (PageFiles.isFolderPage(lesson.path())) {
                for (SitePlace place : site.places(lesson.path())) {
                    byFolder.computeIfAbsent(RelativePaths.folderOf(place.path()), folder -> new TreeMap<>())
                            .putIfAbsent(place.language(), UriPaths.decode(urls.ofPage(place, lesson.urlParts())));
                }
            }
        }
    }

    /** The URLs of a file, decoded. Hugo changes the folders of a file as it does for pages, and leaves its name. */
    List<String> ofResource(String path) {
        List<String> all = new ArrayList<>();
        for (SitePlace place : site.places(path)) {
            String name = RelativePaths.nameOf(path);
            String folder = RelativePaths.folderOf(place.path());
            all.add(UriPaths.decode(urls.ofFolder(new SitePlace(place.language(), folder))) + name);
            String bundle = folder;
            while (!byFolder.containsKey(bundle) && !bundle.isEmpty()) {
                bundle = RelativePaths.folderOf(bundle);
            }
            String below = folder.substring(bundle.length());
            String rest = UriPaths.decode(
                    urls.ofFolder(new SitePlace("", below.startsWith("/") ? below.substring(1) : below)));
            byFolder.getOrDefault(bundle, Map.of()).values().forEach(page -> all.add(folderOf(page) + rest + name));
        }
        return all;
    }

    /** The URL below which a page has its files, without the slash at its end. */
    private static String folderOf(String page) {
        return page.endsWith(PAGE) ? page.substring(0, page.length() - PAGE.length()) : page.replaceFirst("/+$", "");
    }
}
