package io.github.coursekit.report;

import io.github.coursekit.report.NotedChanges.Part;
import java.util.Map;

/** What changed between two versions, in Markdown for people: what is gone, what moved, what is new and what is otherwise. What asks for a patch is counted. */
public final class ReleaseNotes {

    private static final Map<Part, String> TITLES =
            Map.of(Part.GONE, "Gone", Part.MOVED, "Moved", Part.NEW, "New", Part.OTHER, "Otherwise");

    private ReleaseNotes() {}

    /**
     * {@return the notes, with line feeds and one at their end}
     *
     * @param input what changed
     */
    public static String of(ChangesInput input) {
        StringBuilder notes = new StringBuilder("# What changed since " + NotedChanges.text(input.before()) + "\n\n");
        notes.append(ChangesReport.count(input.comparison()));
        input.verdict()
                .ifPresent(verdict -> notes.append("; the version is to be ")
                        .append(verdict.required())
                        .append(" or later"));
        notes.append(".\n");
        NotedChanges.of(input.comparison())
                .forEach((part, lines) -> notes.append("\n## ")
                        .append(TITLES.getOrDefault(part, ""))
                        .append("\n\n")
                        .append(String.join("\n", lines))
                        .append('\n'));
        NotedChanges.touched(input.comparison())
                .ifPresent(touched ->
                        notes.append("\n## Touched\n\n").append(touched).append(".\n"));
        return notes.toString();
    }
}
