package io.github.coursekit.pages;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that files of a course may be served under. Of them only what no browser takes for a page, a script or a style has one: whoever opens it must not run anything that
 * stands in it.
 *
 * @param byPath the name of each file, by its path
 * @param claims the files that would have a name, sorted by path: folders of the course may be one folder of the site
 */
record FileNames(Map<String, String> byPath, Map<String, List<Asset>> claims) {

    /** Pictures, sounds, films, documents, archives and plain data. */
    private static final Set<String> ENDINGS = Set.of(
            ("7z aac apng avif bmp csv docx epub flac gif gz ico jpeg jpg log m4a m4v mkv mov mp3 mp4 odp ods odt oga ogg ogv opus"
                            + " otf pdf png pptx svg tar tgz tif tiff ttf txt vtt wav webm webp woff woff2 xlsx xz zip")
                    .split(" "));

    static FileNames of(Course course, PageTree pages) {
        HugoUrls urls = course.urls();
        Map<String, String> byPath = new HashMap<>();
        Map<String, List<Asset>> claims = new HashMap<>();
        course.assets().stream()
                .filter(FileNames::isHarmless)
                .sorted(Comparator.comparing(Asset::path))
                .forEach(asset -> name(asset, urls, pages).ifPresent(name -> {
                    byPath.put(asset.path(), name);
                    claims.computeIfAbsent(name, of -> new ArrayList<>(1)).add(asset);
                }));
        return new FileNames(byPath, claims);
    }

    private static Optional<String> name(Asset asset, HugoUrls urls, PageTree pages) {
        String folder = UriPaths.decode(urls.ofFolder(RelativePaths.folderOf(asset.path())));
        return Optional.of(folder.substring(1) + RelativePaths.nameOf(asset.path()))
                .filter(name -> PageNames.isUsable(name)
                        && !pages.byName().containsKey(name)
                        && !pages.byName().containsKey(name + "/" + PageNames.INDEX));
    }

    private static boolean isHarmless(Asset asset) {
        String name = RelativePaths.nameOf(asset.path());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending)
                && asset.hazards().isEmpty()
                && asset.excess().isEmpty()
                && asset.frontMatterKeys().isEmpty();
    }

    /** The only file that would have a name; empty where there is none, or more than one. */
    Optional<Asset> only(String name) {
        List<Asset> found = claims.getOrDefault(name, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
