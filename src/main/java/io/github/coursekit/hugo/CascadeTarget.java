package io.github.coursekit.hugo;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.site.Glob;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.RelativePaths;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The pages that a cascade is for: those that match all of {@code path}, {@code kind} and {@code lang}, each a pattern with {@code *} and
 * {@code **}. What else Hugo knows ({@code environment}, for one) cannot be told from a course.
 *
 * @param patterns the patterns by key in lower case; empty for one that cannot be read
 */
public record CascadeTarget(Map<String, Optional<Glob>> patterns) {

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
        Map<String, Optional<Glob>> patterns = new HashMap<>();
        if (target instanceof DataMapping mapping) {
            for (DataEntry entry : mapping.entries()) {
                String key = entry.name().toLowerCase(Locale.ROOT);
                String pattern = HugoScalars.string(entry.value()).orElse("");
                patterns.put(key, Glob.of(key.equals("path") ? fromTop(pattern) : pattern));
            }
        }
        return new CascadeTarget(patterns);
    }

    /** "{/a,/b}" and "**" begin where they say. */
    private static String fromTop(String pattern) {
        return pattern.isEmpty() || "/{*".indexOf(pattern.charAt(0)) < 0 ? "/" + pattern : pattern;
    }

    Match matches(String path, String language) {
        Match all = Match.YES;
        for (Map.Entry<String, Optional<Glob>> pattern : patterns.entrySet()) {
            Match one = matches(pattern.getKey(), pattern.getValue(), path, language);
            if (one == Match.NO) {
                return one;
            }
            all = one == Match.UNDECIDED ? one : all;
        }
        return all;
    }

    private static Match matches(String key, Optional<Glob> pattern, String path, String language) {
        return switch (key) {
            case "kind" -> glob(pattern, kind(path));
            case "path" -> path(pattern, path);
            // The default language has a name that only the site knows.
            case "lang" -> language.isEmpty() ? Match.UNDECIDED : glob(pattern, language);
            default -> Match.UNDECIDED;
        };
    }

    /** Hugo's versions differ in whether the path has an extension, and whether a section's is that of its folder. */
    private static Match path(Optional<Glob> pattern, String path) {
        String file = "/" + path;
        String page = file.substring(0, file.lastIndexOf('.'));
        String folder = RelativePaths.folderOf(page);
        boolean folderPage = PageFiles.isFolderPageName(RelativePaths.nameOf(page));
        Match asFile = glob(pattern, file);
        Match asPage = glob(pattern, folderPage ? (folder.isEmpty() ? "/" : folder) : page);
        return asFile == asPage ? asFile : Match.UNDECIDED;
    }

    private static String kind(String path) {
        if (!PageFiles.isSectionPage(path)) {
            return "page";
        }
        return path.indexOf('/') < 0 ? "home" : "section";
    }

    private static Match glob(Optional<Glob> pattern, String text) {
        return pattern.map(glob -> glob.matches(text) ? Match.YES : Match.NO).orElse(Match.UNDECIDED);
    }
}
