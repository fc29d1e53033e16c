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
        Move move = Move.of(before, after);
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

    /**
     * From which folder to which other a file went, without what is the same at the end of both.
     *
     * @param from the old folder
     * @param to the new folder
     */
    record Move(String from, String to) {

        static Move of(String before, String after) {
            String from = before;
            String to = after;
            while (!from.isEmpty()
                    && !to.isEmpty()
                    && RelativePaths.nameOf(from).equals(RelativePaths.nameOf(to))) {
                from = RelativePaths.folderOf(from);
                to = RelativePaths.folderOf(to);
            }
            boolean renamed = from.equals(before);
            return renamed ? new Move(RelativePaths.folderOf(from), RelativePaths.folderOf(to)) : new Move(from, to);
        }

        boolean isNone() {
            return from.equals(to);
        }
    }
}
