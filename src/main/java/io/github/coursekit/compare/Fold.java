package io.github.coursekit.compare;

import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Changes of one kind that have one cause, to be told in one line: a folder that moved, one that is gone or new, the same edit in many pages.
 *
 * @param kind their kind
 * @param bump what they ask for
 * @param cause what they have in common: where a folder went, the folder or file, or what was and is
 * @param changes the changes, at least one
 */
public record Fold(ChangeKind kind, Bump bump, String cause, List<Change> changes) {

    private static final Set<ChangeKind> MOVES = Set.of(
            ChangeKind.ASSET_REMOVED,
            ChangeKind.FILE_RENAMED,
            ChangeKind.PAGE_HIDDEN,
            ChangeKind.PAGE_KIND_CHANGED,
            ChangeKind.PAGE_MOVED,
            ChangeKind.PAGE_MOVED_WITH_ALIAS,
            ChangeKind.PAGE_REDIRECTED,
            ChangeKind.PAGE_RETIRED,
            ChangeKind.URL_TAKEN);

    /** From so many pages on the same edit is told once. */
    private static final int MANY = 3;

    /** Copies the list. */
    public Fold {
        changes = List.copyOf(changes);
    }

    /**
     * {@return the changes, folded, in their order}
     *
     * @param comparison what changed
     */
    public static List<Fold> of(Comparison comparison) {
        Map<ChangeKind, List<Change>> byKind = new LinkedHashMap<>();
        comparison
                .changes()
                .forEach(change -> byKind.computeIfAbsent(change.kind(), kind -> new ArrayList<>())
                        .add(change));
        List<Fold> folds = new ArrayList<>();
        byKind.forEach((kind, changes) -> folds.addAll(of(kind, changes)));
        return folds;
    }

    /**
     * {@return a change that is told alone}
     *
     * @param change the change
     */
    public static Fold of(Change change) {
        return new Fold(change.kind(), change.bump(), own(change.kind(), change), List.of(change));
    }

    private static List<Fold> of(ChangeKind kind, List<Change> changes) {
        Set<String> folders = new HashSet<>();
        Map<String, Integer> alike = new HashMap<>();
        for (Change change : changes) {
            String path = change.place().path();
            alike.merge(change.detail(), 1, Integer::sum);
            alike.merge(RelativePaths.folderOf(path) + "/", 1, Integer::sum);
            if (PageFiles.isSectionPage(path)) {
                folders.add(RelativePaths.folderOf(path));
            }
        }
        Map<String, List<Change>> byCause = new LinkedHashMap<>();
        for (Change change : changes) {
            String cause = cause(kind, change, folders, alike);
            byCause.computeIfAbsent(cause, key -> new ArrayList<>()).add(change);
        }
        List<Fold> folds = new ArrayList<>();
        byCause.forEach((cause, same) -> folds.add(
                same.size() == 1 ? of(same.get(0)) : new Fold(kind, same.get(0).bump(), cause, same)));
        return folds;
    }

    private static String cause(ChangeKind kind, Change change, Set<String> folders, Map<String, Integer> alike) {
        if (isMove(kind, change)) {
            return move(change);
        }
        if (!change.detail().isEmpty() && alike.getOrDefault(change.detail(), 0) >= MANY) {
            return change.detail();
        }
        String folder = RelativePaths.folderOf(change.place().path()) + "/";
        boolean asset =
                kind == ChangeKind.ASSET_ADDED || kind == ChangeKind.ASSET_REMOVED || kind == ChangeKind.ASSET_CHANGED;
        return asset && alike.getOrDefault(folder, 0) >= MANY ? folder : place(change, folders);
    }

    /** What a change is called that stands alone. */
    private static String own(ChangeKind kind, Change change) {
        return isMove(kind, change)
                ? change.before().orElseThrow().path() + " -> "
                        + change.after().orElseThrow().path()
                : change.place().path();
    }

    /** Whether a change is about where a file is, and it is elsewhere. */
    private static boolean isMove(ChangeKind kind, Change change) {
        return MOVES.contains(kind)
                && change.before().isPresent()
                && change.after().isPresent()
                && !change.before().get().path().equals(change.after().get().path());
    }

    /** Where a file went, or the folder of many. */
    private static String move(Change change) {
        String before = change.before().orElseThrow().path();
        String after = change.after().orElseThrow().path();
        boolean renamed = !RelativePaths.nameOf(before).equals(RelativePaths.nameOf(after));
        FolderMove move = FolderMove.of(before, after);
        return renamed ? before + " -> " + after : move.from() + "/ -> " + move.to() + "/";
    }

    /** The outermost folder that is gone or new as a whole, else the file. */
    private static String place(Change change, Set<String> folders) {
        String path = change.place().path();
        String outermost = path;
        if (change.before().isEmpty() || change.after().isEmpty()) {
            for (String folder = RelativePaths.folderOf(path);
                    !folder.isEmpty();
                    folder = RelativePaths.folderOf(folder)) {
                outermost = folders.contains(folder) ? folder + "/" : outermost;
            }
        }
        return outermost;
    }
}
