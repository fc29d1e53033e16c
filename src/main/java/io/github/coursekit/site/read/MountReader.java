package io.github.coursekit.site.read;

import io.github.coursekit.site.Glob;
import io.github.coursekit.text.RelativePaths;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads mounts of a site's configuration.
 *
 * @param folder the site's folder
 * @param languages the codes of the site's languages
 */
record MountReader(SiteFolder folder, Set<String> languages) {

    /**
     * What a mount of a module brings.
     *
     * @param mount the mount
     * @param below the path of the module, with a slash at its end; empty for the site itself
     * @param atHand whether the module is at hand
     */
    Component component(Setting mount, String below, boolean atHand) {
        String target = mount.get("target").text().orElse("");
        String kind = target.contains("/") ? target.substring(0, target.indexOf('/')) : target;
        String inKind = target.substring(Math.min(target.length(), kind.length() + 1));
        String path = ModulePaths.normalized(below + mount.get("source").text().orElse(""));
        return new Component(
                kind,
                path,
                RelativePaths.resolve("", inKind).orElse(inKind),
                languages(mount),
                included(mount),
                excluded(mount),
                atHand && folder.isThere(path),
                mount.place());
    }

    private List<String> languages(Setting mount) {
        Setting matrix = mount.get("sites", "matrix", "languages");
        List<String> patterns =
                matrix.isSet() ? matrix.texts() : mount.get("lang").texts();
        return patterns.stream()
                .map(pattern -> pattern.toLowerCase(Locale.ROOT))
                .flatMap(pattern -> languages.stream()
                        .filter(code ->
                                Glob.of(pattern).map(glob -> glob.matches(code)).orElse(false)))
                .distinct()
                .toList();
    }

    /** In {@code files} an exclamation mark leaves out. */
    private static List<Glob> included(Setting mount) {
        List<String> patterns = Stream.concat(
                        mount.get("includeFiles").texts().stream(),
                        mount.get("files").texts().stream().filter(pattern -> !pattern.startsWith("!")))
                .toList();
        List<Glob> globs = globs(patterns.stream());
        return globs.size() < patterns.size() ? List.of() : globs;
    }

    private static List<Glob> excluded(Setting mount) {
        return globs(Stream.concat(
                mount.get("excludeFiles").texts().stream(),
                mount.get("files").texts().stream()
                        .filter(pattern -> pattern.startsWith("!"))
                        .map(pattern -> pattern.substring(1).strip())));
    }

    /** A pattern that cannot be read leaves nothing out: what is there is rather published than not. */
    private static List<Glob> globs(Stream<String> patterns) {
        return patterns.map(pattern -> pattern.startsWith("/") ? pattern.substring(1) : pattern)
                .flatMap(pattern -> Glob.of(pattern).stream())
                .toList();
    }
}
