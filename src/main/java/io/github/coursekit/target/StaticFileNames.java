package io.github.coursekit.target;

import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files in the static folder of a site, by their last names. */
final class StaticFileNames {

    private static final String FOLDER = "static/";

    private final Map<String, List<String>> pathsByName = new HashMap<>();

    /** What leads to one. */
    static Target target(String path) {
        return new Target.File(FOLDER + path);
    }

    void add(String path) {
        pathsByName
                .computeIfAbsent(RelativePaths.nameOf(path), name -> new ArrayList<>(1))
                .add(path);
    }

    /** The file whose path ends with this one: themes put the organisation's folder before it. */
    Optional<Target> endingWith(String path) {
        return pathsByName.getOrDefault(RelativePaths.nameOf(path), List.of()).stream()
                .filter(found -> found.equals(path) || found.endsWith("/" + path))
                .map(StaticFileNames::target)
                .findFirst();
    }

    /** The URL of the only file of a name. */
    Optional<String> onlyUrlNamed(String name) {
        List<String> found = pathsByName.getOrDefault(name, List.of());
        return found.size() == 1 ? Optional.of("/" + found.get(0)) : Optional.empty();
    }
}
