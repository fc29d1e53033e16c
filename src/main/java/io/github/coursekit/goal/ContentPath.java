package io.github.coursekit.goal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A path as users name one: relative to the content folder or to the project, absolute, or as a check shows it. */
final class ContentPath {

    private ContentPath() {}

    /**
     * The path relative to the content folder, with {@code /}; it need not be there, and may be a pattern.
     *
     * @param name the path as it was named
     * @param folder the content folder
     */
    static String of(String name, Project project, Path folder) throws GoalException {
        String path = slashed(name.strip());
        String named = path.startsWith("./") ? path.substring(2) : path;
        List<String> folders = new ArrayList<>(List.of(slashed(folder.toString()), project.shown(folder)));
        project.wayTo(folder).ifPresent(way -> folders.add(slashed(way.toString())));
        for (String before : folders) {
            if (named.equals(before)) {
                return "";
            }
            if (!before.isEmpty() && named.startsWith(before + "/")) {
                return named.substring(before.length() + 1);
            }
        }
        return named;
    }

    private static String slashed(String path) {
        return path.replace('\\', '/');
    }
}
