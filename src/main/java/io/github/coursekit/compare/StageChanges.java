package io.github.coursekit.compare;

import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.course.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What changes in the stages of a page. Stages are told apart by the words of their titles. */
final class StageChanges {

    private final Page page;
    private final Page now;
    private final Changes changes;

    StageChanges(Page page, Page now, Changes changes) {
        this.page = page;
        this.now = now;
        this.changes = changes;
    }

    /** {@return the titles of the stages that are gone or new, whose headings need no word} */
    Set<String> compare() {
        Map<String, Found> old = stages(page);
        Map<String, Found> young = stages(now);
        Set<String> told = new HashSet<>();
        old.forEach((words, stage) -> {
            Found still = young.get(words);
            if (still == null) {
                told.add(stage.title());
                changes.changed(
                        ChangeKind.STAGE_REMOVED,
                        Place.of(page),
                        Place.of(now),
                        Detail.shown(stage.title()) + " is gone");
            } else {
                entries(stage, still);
            }
        });
        young.forEach((words, stage) -> {
            if (!old.containsKey(words)) {
                told.add(stage.title());
                changes.changed(
                        ChangeKind.STAGE_ADDED, Place.of(page), Place.of(now), Detail.shown(stage.title()) + " is new");
            }
        });
        return told;
    }

    /**
     * A stage, or all of one title.
     *
     * @param title the title of the first
     * @param texts what they say, by role
     */
    private record Found(String title, Map<String, List<String>> texts) {}

    private static Map<String, Found> stages(Page page) {
        Map<String, Found> stages = new LinkedHashMap<>();
        for (Stage stage : page.lesson().stages()) {
            String words = stage.title()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
            Found found = stages.computeIfAbsent(words, key -> new Found(stage.title(), new LinkedHashMap<>()));
            for (RoleEntry entry : stage.entries()) {
                found.texts()
                        .computeIfAbsent(entry.role(), role -> new ArrayList<>())
                        .add(entry.text());
            }
        }
        return stages;
    }

    private void entries(Found before, Found after) {
        before.texts().forEach((role, texts) -> {
            List<String> still = after.texts().get(role);
            if (still == null) {
                entry(ChangeKind.ROLE_ENTRY_REMOVED, role, "is gone from", after);
            } else if (!still.equals(texts)) {
                entry(ChangeKind.ROLE_ENTRY_CHANGED, role, "has other words in", after);
            }
        });
        after.texts().keySet().stream()
                .filter(role -> !before.texts().containsKey(role))
                .forEach(role -> entry(ChangeKind.ROLE_ENTRY_ADDED, role, "is new in", after));
    }

    private void entry(ChangeKind kind, String role, String how, Found stage) {
        changes.changed(kind, Place.of(page), Place.of(now), role + " " + how + " " + Detail.shown(stage.title()));
    }
}
