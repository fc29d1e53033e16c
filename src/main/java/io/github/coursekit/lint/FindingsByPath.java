package io.github.coursekit.lint;

import io.github.coursekit.text.Location;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a rule on the course found, file by file. Guarded, since a rule that was given up may still be adding. */
final class FindingsByPath {

    private final Map<String, Findings> byPath = new TreeMap<>();
    private final int mostPerFile;

    FindingsByPath(int mostPerFile) {
        this.mostPerFile = mostPerFile;
    }

    /** What takes the findings at a place. */
    synchronized Findings at(Location location) {
        return byPath.computeIfAbsent(location.path(), key -> new Findings(mostPerFile));
    }

    /** All until now, in the order of the paths. */
    synchronized List<Findings> all() {
        return List.copyOf(byPath.values());
    }
}
