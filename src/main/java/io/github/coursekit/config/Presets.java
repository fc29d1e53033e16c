package io.github.coursekit.config;

import java.util.Collection;
import java.util.List;

/** The layers that come with the plugin. */
final class Presets {

    /** The preset that holds underneath all else. */
    static final String BASE = "recommended";

    private static final String ACADEMY = "academy-theme";

    /** All by name. */
    static final List<String> NAMES = List.of(ACADEMY, BASE, "strict");

    static final String FOLDER = "io/github/coursekit/presets/";

    private Presets() {}

    /** The presets that hold by themselves for a site with some themes or imports: a module's name has a host before it, and perhaps a version behind. */
    static List<String> of(Collection<String> themes) {
        boolean academy = themes.stream()
                .map(name -> name.replaceFirst("/v[0-9]{1,3}$", ""))
                .anyMatch(name -> name.equals(ACADEMY) || name.endsWith("/" + ACADEMY));
        return academy ? List.of(ACADEMY) : List.of();
    }
}
