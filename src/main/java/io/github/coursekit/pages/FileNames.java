package io.github.coursekit.pages;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.MediaType;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.text.PathClash;
import io.github.coursekit.text.PortableNames;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names that files of a course may be served under. Of them only what no browser takes for a page, a script or a style has one: whoever opens it must not run anything that
 * stands in it.
 *
 * @param byPath the name of each file, by its path
 * @param claims the paths of the files that would have a name, those of the course first, sorted: folders of the course may be one folder of the site
 * @param refused why a file beside the course has none, since some system could not keep it, by its path: of those of the course a check tells
 */
record FileNames(Map<String, String> byPath, Map<String, List<String>> claims, SortedMap<String, String> refused) {

    /** What the paths of files begin with that the site serves beside the course. */
    static final String BESIDE = "../static/";

    /** Pictures, sounds, films, documents, archives and plain data. */
    private static final Set<String> ENDINGS = Set.of(
            ("7z aac apng avif bmp csv docx epub flac gif gz ico jpeg jpg log m4a m4v mkv mov mp3 mp4 odp ods odt oga ogg ogv opus"
                            + " otf pdf png pptx svg tar tgz tif tiff ttf txt vtt wav webm webp woff woff2 xlsx xz zip")
                    .split(" "));

    static FileNames of(Course course, PageTree pages) {
        FileNames names = new FileNames(new HashMap<>(), new HashMap<>(), new TreeMap<>());
        HugoUrls urls = course.urls();
        course.assets().stream()
                .filter(FileNames::isHarmless)
                .map(Asset::path)
                .sorted()
                .forEach(path -> {
                    String folder = UriPaths.decode(urls.ofFolder(RelativePaths.folderOf(path)));
                    names.add(path, folder.substring(1) + RelativePaths.nameOf(path), pages);
                });
        Map<String, String> spelt = new HashMap<>();
        names.claims.keySet().forEach(name -> spelt.put(PathClash.folded(name), name));
        course.staticFiles().stream().filter(FileNames::isShown).sorted().forEach(path -> {
            Optional<String> fault = fault(path, spelt);
            fault.ifPresentOrElse(
                    why -> names.refused.put(BESIDE + path, why), () -> names.add(BESIDE + path, path, pages));
        });
        return names;
    }

    /** Why some system could not keep a file, and what to do; {@code spelt} are the names that there are, by the one spelling of each. */
    private static Optional<String> fault(String path, Map<String, String> spelt) {
        String fault = PortableNames.faults(Set.of(path)).get(path);
        if (fault != null) {
            return Optional.of(fault + "; " + PortableNames.ADVICE);
        }
        String other = spelt.putIfAbsent(PathClash.folded(path), path);
        return other == null || other.equals(path)
                ? Optional.empty()
                : Optional.of(new PathClash(path, path, other, other).fact() + "; " + PathClash.ADVICE);
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
