package io.github.coursekit.report;

import io.github.coursekit.report.NotedChanges.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What changed since a version as an entry of a changelog, as <a href="https://keepachangelog.com/en/1.1.0/">Keep a Changelog</a> has them, for the version that the
 * changes ask for. It has no date: nobody knows yet when that is released.
 */
public final class ChangelogEntry {

    private ChangelogEntry() {}

    /**
     * {@return the entry, with line feeds and one at its end}
     *
     * @param input what changed
     */
    public static String of(ChangesInput input) {
        Map<Part, List<String>> noted = new EnumMap<>(Part.class);
        NotedChanges.of(input.comparison()).forEach((part, lines) -> noted.put(part, new ArrayList<>(lines)));
        NotedChanges.touched(input.comparison())
                .ifPresent(touched -> noted.computeIfAbsent(Part.OTHER, part -> new ArrayList<>())
                        .add("- " + touched));
        StringBuilder entry = new StringBuilder("## [" + version(input) + "]\n");
        add(entry, "Added", noted, Part.NEW);
        add(entry, "Changed", noted, Part.OTHER);
        add(entry, "Moved", noted, Part.MOVED);
        add(entry, "Removed", noted, Part.GONE);
        return entry.toString();
    }

    /** The version that is large enough: the new one without what leads to its release, or the one that it should be. */
    private static String version(ChangesInput input) {
        return input.verdict()
                .map(verdict -> verdict.isEnough() ? verdict.after() : verdict.required())
                .map(Object::toString)
                .orElse("Unreleased");
    }

    private static void add(StringBuilder entry, String title, Map<Part, List<String>> noted, Part part) {
        List<String> lines = noted.getOrDefault(part, List.of());
        if (!lines.isEmpty()) {
            entry.append("\n### ").append(title).append("\n\n");
            lines.forEach(line -> entry.append(line).append('\n'));
        }
    }
}
