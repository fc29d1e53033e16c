package io.github.coursekit.hugo;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.site.Glob;
import io.github.coursekit.site.PageFiles;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The pages that a cascade is for: those that match all of {@code path}, {@code kind} and {@code lang}, each a pattern with {@code *} and
 * {@code **}. What else Hugo knows ({@code environment}, for one) cannot be told from a course.
 *
 * @param patterns the patterns by key in lower case
 */
public record CascadeTarget(Map<String, String> patterns) {

    /** All pages. */
    static final CascadeTarget ALL = new CascadeTarget(Map.of());

    /** An answer. */
    enum Match {
        YES,
        NO,
        UNDECIDED
    }

    /** Copies the map. */
    public CascadeTarget {
        patterns = Map.copyOf(patterns);
    }

    static CascadeTarget of(DataNode target) {
        Map<String, String> patterns = new HashMap<>();
        if (target instanceof DataMapping mapping) {
            for (DataEntry entry : mapping.entries()) {
                patterns.put(
                        entry.name().toLowerCase(Locale.ROOT),
                        HugoScalars.string(entry.value()).orElse(""));
            }
        }
        return new CascadeTarget(patterns);
    }

    Match matches(String path, String language) {
        Match all = Match.YES;
        for (Map.Entry<String, String> pattern : patterns.entrySet()) {
            Match one = matches(pattern.getKey(), pattern.getValue(), path, language);
            if (one == Match.NO) {
                return one;
            }
            all = one == Match.UNDECIDED ? one : all;
        }
        return all;
    }

    private static Match matches(String key, String pattern, String path, String language) {
        return switch (key) {
            case "kind" -> glob(pattern, kind(path));
            case "path" -> path(pattern, path);
            // The default language has a name that only the site knows.
            case "lang" -> language.isEmpty() ? Match.UNDECIDED : glob(pattern, language);
            default -> Match.UNDECIDED;
        };
    }

    /** Hugo's versions differ in whether the path has an extension, and whether a section's is that of its folder. */
    private static Match path(String pattern, String path) {
        String file = "/" + path;
        String page = file.substring(0, file.lastIndexOf('.'));
        String folder = page.substring(0, page.lastIndexOf('/'));
        boolean folderPage = PageFiles.isFolderPageName(page.substring(page.lastIndexOf('/') + 1));
        // "{/a,/b}" and "**" begin where they say.
        String absolute = pattern.matches("[/{*].*") ? pattern : "/" + pattern;
        Match asFile = glob(absolute, file);
        Match asPage = glob(absolute, folderPage ? (folder.isEmpty() ? "/" : folder) : page);
        return asFile == asPage ? asFile : Match.UNDECIDED;
    }

    private static String kind(String path) {
        if (!PageFiles.isSectionPage(path)) {
            return "page";
        }
        return path.indexOf('/') < 0 ? "home" : "section";
    }

    private static Match glob(String pattern, String text) {
        return Glob.of(pattern)
                .map(glob -> glob.matches(text) ? Match.YES : Match.NO)
                .orElse(Match.UNDECIDED);
    }
}
