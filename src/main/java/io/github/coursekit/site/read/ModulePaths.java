package io.github.coursekit.site.read;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the themes and imports of a site in its folder. */
final class ModulePaths {

    private final SiteFolder folder;
    private final String themes;
    private final Map<String, String> replacements = new HashMap<>();

    ModulePaths(SiteFolder folder, Setting settings) {
        this.folder = folder;
        this.themes = settings.get("themesDir").text().orElse("themes");
        for (String list : settings.get("module", "replacements").texts()) {
            for (String replacement : list.split(",", -1)) {
                String[] sides = replacement.split("->", 2);
                if (sides.length == 2) {
                    replacements.put(sides[0].strip(), sides[1].strip());
                }
            }
        }
    }

    /** Where a theme or import lies in the site's folder; empty when it is not at hand. */
    Optional<String> of(String name) {
        String replacement = replacements.getOrDefault(name, "");
        return Stream.of(
                        replacement,
                        replacement.isEmpty() ? "" : themes + "/" + replacement,
                        themes + "/" + name,
                        "_vendor/" + name)
                .filter(path -> !path.isEmpty())
                .map(ModulePaths::normalized)
                .filter(path -> !path.isEmpty() && folder.isThere(path))
                .findFirst();
    }

    /** A path of the site's folder, which may lead up to the folders around it. */
    static String normalized(String path) {
        try {
            return Path.of(path).normalize().toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return path; // nothing has such a name
        }
    }
}
