package io.github.coursekit.target;

import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.catalog.CatalogAsset;
import io.github.coursekit.catalog.CatalogLesson;
import io.github.coursekit.catalog.CatalogNode;
import io.github.coursekit.catalog.CatalogSection;
import io.github.coursekit.catalog.CatalogUnread;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.site.Languages;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that a course has, by the paths and URLs it is found by, as its catalog tells. */
final class CoursePlaces {

    private final Map<String, OtherCourse.Place> places = new LinkedHashMap<>();
    private final Map<String, List<CatalogLesson>> byId = new HashMap<>();
    private final Map<String, String> urlsOfFolders = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private final int pages;

    CoursePlaces(Catalog catalog) {
        List<CatalogLesson> lessons = new ArrayList<>();
        List<CatalogSection> sections = new ArrayList<>();
        collect(catalog.root(), sections, lessons);
        // What stands first wins: files, then URLs, then other ways to write them.
        lessons.forEach(lesson -> put(lesson.path(), new OtherCourse.Place(lesson.path(), Optional.of(lesson), true)));
        catalog.unread().forEach(file -> put(file.path(), new OtherCourse.Place(file.path(), Optional.empty(), false)));
        catalog.assets()
                .forEach(asset -> put(asset.path(), new OtherCourse.Place(asset.path(), Optional.empty(), true)));
        lessons.forEach(this::addUrl);
        sections.forEach(this::addSection);
        catalog.assets().forEach(this::addUrlInBundle);
        lessons.forEach(this::addAliases);
        lessons.forEach(lesson -> addStem(lesson.path(), lesson.path()));
        catalog.unread().stream().map(CatalogUnread::path).forEach(path -> addStem(path, path));
        this.pages = lessons.size();
    }

    private static void collect(CatalogSection section, List<CatalogSection> sections, List<CatalogLesson> lessons) {
        sections.add(section);
        section.page().ifPresent(lessons::add);
        for (CatalogNode child : section.children()) {
            if (child instanceof CatalogSection below) {
                collect(below, sections, lessons);
            } else if (child instanceof CatalogLesson lesson) {
                lessons.add(lesson);
            }
        }
    }

    private void put(String path, OtherCourse.Place place) {
        places.putIfAbsent(key(path), place);
    }

    private void addUrl(CatalogLesson lesson) {
        lesson.names()
                .id()
                .ifPresent(id ->
                        byId.computeIfAbsent(id, key -> new ArrayList<>(1)).add(lesson));
        String url = path(lesson.url());
        put(url, new OtherCourse.Place(url, Optional.of(lesson), true));
        folders.add(RelativePaths.topOf(url));
        if (PageFiles.isFolderPage(lesson.path())) {
            urlsOfFolders.put(RelativePaths.folderOf(lesson.path()), url);
        }
    }

    /** The page that Hugo makes of it, where it has none of its own. */
    private void addSection(CatalogSection section) {
        String url = path(section.url());
        OtherCourse.Place place = new OtherCourse.Place(url, section.page(), true);
        put(url, place);
        put(section.path(), place);
        folders.add(RelativePaths.topOf(url));
        urlsOfFolders.putIfAbsent(section.path(), url);
    }

    /** A file is served below the page that it lies beside. */
    private void addUrlInBundle(CatalogAsset asset) {
        String folder = RelativePaths.folderOf(asset.path());
        while (!urlsOfFolders.containsKey(folder) && !folder.isEmpty()) {
            folder = RelativePaths.folderOf(folder);
        }
        String url = urlsOfFolders.getOrDefault(folder, "")
                + asset.path().substring(folder.isEmpty() ? 0 : folder.length() + 1);
        put(url, new OtherCourse.Place(url, Optional.empty(), true));
    }

    private void addAliases(CatalogLesson lesson) {
        for (String alias : lesson.aliases()) {
            String url = path(HugoUrls.ofAlias(lesson.url(), alias));
            put(url, new OtherCourse.Place(url, Optional.of(lesson), true));
        }
    }

    /** The path of a page without its ending, or of the folder that it stands for. */
    private void addStem(String path, String written) {
        OtherCourse.Place place = places.get(key(path));
        if (place != null) {
            String stem = PageFiles.isFolderPage(path) ? RelativePaths.folderOf(path) : Languages.stem(path, "");
            put(stem, new OtherCourse.Place(written, place.lesson(), place.readable()));
        }
    }

    /** What it has, by paths without a slash at their end. */
    Map<String, OtherCourse.Place> places() {
        return places;
    }

    /** Its lessons by their ids. */
    Map<String, List<CatalogLesson>> byId() {
        return byId;
    }

    /** The first names of the URL paths of its pages. */
    Set<String> folders() {
        return folders;
    }

    /** How many pages it has. */
    int pages() {
        return pages;
    }

    private static String path(String url) {
        return UriPaths.decode(url.startsWith("/") ? url.substring(1) : url);
    }

    /** A path without the slash at its end. */
    static String key(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
