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

/**
 * What another course has, as its catalog tells.
 *
 * <pre>{@code
 * new OtherCourse(catalog).at("care/sharpen/")    // the lesson with that URL; as good are "care/sharpen.md" and "care/sharpen"
 * }</pre>
 *
 * <p>Paths are without a slash at their beginning; one at their end does not count.
 */
public final class OtherCourse {

    private static final String INDEX_PAGE = "index.html";

    private final Catalog catalog;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, List<CatalogLesson>> byId = new HashMap<>();
    private final Map<String, String> urlsOfFolders = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private final NearPlaces near;
    private final int pages;

    /**
     * Something in the course.
     *
     * @param written its path as it is best written: with a slash at its end when that is the URL of a page
     * @param lesson the page; empty for a file, and for a section without a page of its own
     * @param readable whether it is known what is on it
     */
    record Place(String written, Optional<CatalogLesson> lesson, boolean readable) {

        boolean draft() {
            return lesson.map(CatalogLesson::draft).orElse(false);
        }
    }

    /**
     * Prepares for questions.
     *
     * @param catalog what the course has
     */
    public OtherCourse(Catalog catalog) {
        this.catalog = catalog;
        List<CatalogLesson> lessons = new ArrayList<>();
        List<CatalogSection> sections = new ArrayList<>();
        collect(catalog.root(), sections, lessons);
        // What stands first wins: files, then URLs, then other ways to write them.
        lessons.forEach(lesson -> put(lesson.path(), new Place(lesson.path(), Optional.of(lesson), true)));
        catalog.unread().forEach(file -> put(file.path(), new Place(file.path(), Optional.empty(), false)));
        catalog.assets().forEach(asset -> put(asset.path(), new Place(asset.path(), Optional.empty(), true)));
        lessons.forEach(this::addUrl);
        sections.forEach(this::addSection);
        catalog.assets().forEach(this::addUrlInBundle);
        lessons.forEach(this::addAliases);
        lessons.forEach(lesson -> addStem(lesson.path(), lesson.path()));
        catalog.unread().stream().map(CatalogUnread::path).forEach(path -> addStem(path, path));
        this.pages = lessons.size();
        this.near = new NearPlaces(places);
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

    private void put(String path, Place place) {
        places.putIfAbsent(key(path), place);
    }

    private void addUrl(CatalogLesson lesson) {
        lesson.names()
                .id()
                .ifPresent(id ->
                        byId.computeIfAbsent(id, key -> new ArrayList<>(1)).add(lesson));
        String url = path(lesson.url());
        put(url, new Place(url, Optional.of(lesson), true));
        folders.add(top(url));
        if (PageFiles.isFolderPage(lesson.path())) {
            urlsOfFolders.put(RelativePaths.folderOf(lesson.path()), url);
        }
    }

    /** The page that Hugo makes of it, where it has none of its own. */
    private void addSection(CatalogSection section) {
        String url = path(section.url());
        Place place = new Place(url, section.page(), true);
        put(url, place);
        put(section.path(), place);
        folders.add(top(url));
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
        put(url, new Place(url, Optional.empty(), true));
    }

    private void addAliases(CatalogLesson lesson) {
        for (String alias : lesson.aliases()) {
            String url = path(HugoUrls.ofAlias(lesson.url(), alias));
            put(url, new Place(url, Optional.of(lesson), true));
        }
    }

    /** The path of a page without its ending, or of the folder that it stands for. */
    private void addStem(String path, String written) {
        Place place = places.get(key(path));
        if (place != null) {
            String stem = PageFiles.isFolderPage(path) ? RelativePaths.folderOf(path) : Languages.stem(path, "");
            put(stem, new Place(written, place.lesson, place.readable));
        }
    }

    /** {@return the course as {@link CourseAddress#course} writes it} */
    public String name() {
        return catalog.coordinates().groupId() + ":" + catalog.coordinates().artifactId();
    }

    /** {@return what its catalog tells} */
    public Catalog catalog() {
        return catalog;
    }

    /** {@return how many pages it has} */
    public int pages() {
        return pages;
    }

    /** What stands at a path or URL path. */
    Optional<Place> at(String path) {
        String key = key(path);
        Optional<Place> found = Optional.ofNullable(places.get(key));
        return found.isEmpty() && RelativePaths.nameOf(key).equals(INDEX_PAGE)
                ? Optional.ofNullable(places.get(RelativePaths.folderOf(key))).filter(place -> !isFile(place))
                : found;
    }

    private static boolean isFile(Place place) {
        return place.lesson.isEmpty() && !place.written.isEmpty() && !place.written.endsWith("/");
    }

    /** The lessons of an id, of translations the first only. */
    List<CatalogLesson> withId(String id) {
        List<CatalogLesson> lessons = byId.getOrDefault(id, List.of());
        return lessons.size() > 1
                        && lessons.stream()
                                .skip(1)
                                .allMatch(
                                        lesson -> lessons.get(0).translations().contains(lesson.path()))
                ? lessons.subList(0, 1)
                : lessons;
    }

    /** The first of the files that could not be read and that are lessons: any of them may have an id that no other lesson has. */
    Optional<String> unreadLesson() {
        return catalog.unread().stream()
                .map(CatalogUnread::path)
                .filter(PageFiles.DEFAULT::isPage)
                .findFirst();
    }

    /** The id that is nearest to one that no lesson has. */
    Optional<String> nearId(String id) {
        return NearPlaces.nearest(id, byId.keySet());
    }

    /** What may have been meant by a path where nothing is, as it is best written; never a draft. */
    Optional<Target.Suggestion> meant(String path) {
        return near.of(key(path));
    }

    /** Whether all pages below the first name of a URL path are the course's, so that one that it has not is nowhere. */
    boolean isOwn(String url) {
        String name = RelativePaths.nameOf(key(url));
        boolean page = name.indexOf('.') < 0 || (name.endsWith(".html") && !name.startsWith("index."));
        // Hugo makes pages with numbers of long lists.
        return page && !top(url).isEmpty() && folders.contains(top(url)) && !("/" + url).contains("/page/");
    }

    private static String path(String url) {
        return UriPaths.decode(url.startsWith("/") ? url.substring(1) : url);
    }

    /** The first of several names of a URL path. */
    private static String top(String url) {
        return url.substring(0, Math.max(0, url.indexOf('/')));
    }

    private static String key(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
