package io.github.coursekit.pages;

import io.github.coursekit.catalog.CatalogLesson;
import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files that pages show or offer. Only what a published page names is served, and of that only what no browser takes for a page, a script or a style: whoever
 * opens it must not run anything that stands in it. Sources of lessons are never served.
 */
final class ServedFiles {

    /** Pictures, sounds, films, documents, archives and plain data. */
    private static final Set<String> ENDINGS = Set.of(
            ("7z aac apng avif bmp csv docx epub flac gif gz ico jpeg jpg log m4a m4v mkv mov mp3 mp4 odp ods odt oga ogg ogv opus"
                            + " otf pdf png pptx svg tar tgz tif tiff ttf txt vtt wav webm webp woff woff2 xlsx xz zip")
                    .split(" "));

    private final SortedMap<String, Asset> byName = new TreeMap<>();
    private final Map<String, String> byPath = new HashMap<>();

    /** {@code lessons} are those of the catalog, by path, which name no file that only an answer names. */
    ServedFiles(Course course, PageTree pages, Map<String, CatalogLesson> lessons) {
        Map<String, Asset> assets = course.assets().stream().collect(Collectors.toMap(Asset::path, asset -> asset));
        HugoUrls urls = course.urls();
        pages.byName().values().stream()
                .flatMap(page -> page.lesson().stream())
                .map(Lesson::path)
                .flatMap(path -> Optional.ofNullable(lessons.get(path)).stream())
                .flatMap(lesson -> lesson.targets().stream())
                .flatMap(target -> Optional.ofNullable(assets.get(target.path())).stream())
                .filter(ServedFiles::isHarmless)
                .distinct()
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .forEach(asset -> add(asset, urls, pages));
    }

    private void add(Asset asset, HugoUrls urls, PageTree pages) {
        String folder = UriPaths.decode(urls.ofFolder(RelativePaths.folderOf(asset.path())));
        String name = folder.substring(1) + RelativePaths.nameOf(asset.path());
        boolean usable = PageNames.isUsable(name)
                && !pages.byName().containsKey(name)
                && !pages.byName().containsKey(name + "/" + PageNames.INDEX);
        if (usable && byName.putIfAbsent(name, asset) == null) {
            byPath.put(asset.path(), name);
        }
    }

    private static boolean isHarmless(Asset asset) {
        String name = RelativePaths.nameOf(asset.path());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending)
                && asset.hazards().isEmpty()
                && asset.excess().isEmpty()
                && asset.frontMatterKeys().isEmpty();
    }

    /** The files, by the names that they are served under. */
    SortedMap<String, Asset> byName() {
        return byName;
    }

    /** The name that a file of the course is served under; empty where it is not served. */
    Optional<String> of(String path) {
        return Optional.ofNullable(byPath.get(path));
    }
}
