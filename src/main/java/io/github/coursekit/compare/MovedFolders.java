package io.github.coursekit.compare;

import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where folders went, as the files that were in them tell. */
final class MovedFolders {

    /** How many files went from a folder to another, by both. */
    private final Map<String, Map<String, Integer>> moves = new HashMap<>();

    /** Takes note of a file. */
    void add(String before, String after) {
        FolderMove move = FolderMove.of(before, after);
        if (!move.isNone()) {
            moves.computeIfAbsent(move.from(), folder -> new HashMap<>()).merge(move.to(), 1, Integer::sum);
        }
    }

    /** The paths that a file has when it went where others of its folders went; the nearest folder and the most others first. */
    List<String> candidates(String path) {
        List<String> candidates = new ArrayList<>();
        for (String folder = RelativePaths.folderOf(path); ; folder = RelativePaths.folderOf(folder)) {
            String rest = folder.isEmpty() ? path : path.substring(folder.length() + 1);
            moves.getOrDefault(folder, Map.of()).entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(to -> candidates.add(to.getKey().isEmpty() ? rest : to.getKey() + "/" + rest));
            if (folder.isEmpty()) {
                return candidates;
            }
        }
    }
}
