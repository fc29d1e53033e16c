package io.github.coursekit.compare;

import io.github.coursekit.compare.Edition.File;
import io.github.coursekit.compare.Edition.Unread;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What changes in the files that are no pages, each told by its URL, and in those that could not be read. */
final class FileChanges {

    private final Edition before;
    private final Edition after;
    private final Changes changes;

    FileChanges(Edition before, Edition after, Changes changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    void compare() {
        Map<String, File> old = by(before.assets(), File::url);
        Map<String, File> young = by(after.assets(), File::url);
        Map<String, File> copies = by(
                after.assets().stream()
                        .filter(file -> !old.containsKey(file.url()))
                        .toList(),
                File::sha256);
        old.forEach((url, file) -> {
            File now = young.get(url);
            Unread unread = after.unread().get(file.path());
            if (now != null) {
                if (!now.sha256().equals(file.sha256())) {
                    changes.changed(ChangeKind.ASSET_CHANGED, place(file), place(now), "");
                }
            } else if (unread == null) {
                gone(file, copies);
            } else if (!unread.sha256().equals(file.sha256())) {
                unreadable(file.path(), "cannot be read any more: " + unread.reason());
            }
        });
        Set<String> moved = old.values().stream()
                .filter(file -> !young.containsKey(file.url()))
                .map(File::sha256)
                .collect(Collectors.toSet());
        young.forEach((url, file) -> {
            if (!old.containsKey(url) && !moved.contains(file.sha256())) {
                changes.added(ChangeKind.ASSET_ADDED, place(file), "");
            }
        });
        unread();
    }

    private static Map<String, File> by(Collection<File> files, Function<File, String> key) {
        Map<String, File> by = new HashMap<>();
        files.forEach(file -> by.putIfAbsent(key.apply(file), file));
        return by;
    }

    private void gone(File file, Map<String, File> copies) {
        File copy = copies.get(file.sha256());
        if (copy == null) {
            changes.gone(ChangeKind.ASSET_REMOVED, place(file), "");
        } else {
            changes.changed(ChangeKind.ASSET_REMOVED, place(file), place(copy), "");
        }
    }

    private static Place place(File file) {
        return new Place(file.path(), file.url());
    }

    /** Of files that are pages, or are so in one of the versions, it is said elsewhere. */
    private void unread() {
        Map<String, File> old = by(before.assets(), File::path);
        Map<String, File> young = by(after.assets(), File::path);
        SortedSet<String> paths = new TreeSet<>(before.unread().keySet());
        paths.addAll(after.unread().keySet());
        for (String path : paths) {
            Unread was = before.unread().get(path);
            Unread is = after.unread().get(path);
            boolean told = before.pages().containsKey(path) || after.pages().containsKey(path);
            if (was != null && is != null && !was.sha256().equals(is.sha256())) {
                unreadable(path, "can be read in neither version");
            } else if (was == null && is != null && !told && !old.containsKey(path)) {
                unreadable(path, "is new and cannot be read: " + is.reason());
            } else if (was != null && is == null && !told && !young.containsKey(path)) {
                unreadable(path, "could not be read and is gone");
            }
        }
    }

    private void unreadable(String path, String what) {
        changes.undecided(path + " " + what);
        changes.changed(ChangeKind.UNREADABLE_CHANGED, new Place(path, ""), new Place(path, ""), "it " + what);
    }
}
