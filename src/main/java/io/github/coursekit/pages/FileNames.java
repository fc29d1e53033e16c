package io.github.coursekit.pages;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.MediaType;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.util.ArrayList;
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
 * @param claims the paths of the files that would have a name, those of the course first, sorted: folders of the course may be one folder of the site
 */
record FileNames(Map<String, String> byPath, Map<String, List<String>> claims) {

    /** What the paths of files begin with that the site serves beside the course. */
    static final String BESIDE = "../static/";

    /** Pictures, sounds, films, documents, archives and plain data. */
    private static final Set<String> ENDINGS = Set.of(
            ("7z aac apng avif bmp csv docx epub flac gif gz ico jpeg jpg log m4a m4v mkv mov mp3 mp4 odp ods odt oga ogg ogv opus"
                            + " otf pdf png pptx svg tar tgz tif tiff ttf txt vtt wav webm webp woff woff2 xlsx xz zip")
                    .split(" "));

    static FileNames of(Course course, PageTree pages) {
        FileNames names = new FileNames(new HashMap<>(), new HashMap<>());
        HugoUrls urls = course.urls();
        course.assets().stream()
                .filter(FileNames::isHarmless)
                .map(Asset::path)
                .sorted()
                .forEach(path -> {
                    String folder = UriPaths.decode(urls.ofFolder(RelativePaths.folderOf(path)));
                    names.add(path, folder.substring(1) + RelativePaths.nameOf(path), pages);
                });
        course.staticFiles().stream().filter(FileNames::isShown).forEach(path -> names.add(BESIDE + path, path, pages));
        return names;
    }

    private void add(String path, String name, PageTree pages) {
        boolean usable = PageNames.isUsable(name)
                && !pages.byName().containsKey(name)
                && !pages.byName().containsKey(name + "/" + PageNames.INDEX);
        if (usable) {
            byPath.put(path, name);
            claims.computeIfAbsent(name, of -> new ArrayList<>(1)).add(path);
        }
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a file is of a kind that may be served. */
    static boolean isShown(String path) {
        return ENDINGS.contains(ending(RelativePaths.nameOf(path)));
    }

    /** An SVG image is only what was looked through as one, to its end. */
    static boolean isHarmless(Asset asset) {
        boolean svg = ending(asset.path()).equals("svg");
        return isShown(asset.path())
                && (!svg || asset.type().filter(MediaType.SVG::equals).isPresent())
                && asset.hazards().isEmpty()
                && asset.excess().isEmpty()
                && asset.frontMatterKeys().isEmpty();
    }

    /** The path of the only file that would have a name; empty where there is none, or more than one. */
    Optional<String> only(String name) {
        List<String> found = claims.getOrDefault(name, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
