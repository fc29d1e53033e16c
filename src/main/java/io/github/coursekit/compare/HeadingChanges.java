package io.github.coursekit.compare;

import io.github.coursekit.course.LessonHeading;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What changes in the anchors of a page: the ids of its headings, and those in raw HTML. */
final class HeadingChanges {

    private final Page page;
    private final Page now;
    private final Set<String> told;
    private final Changes changes;
    private final Map<String, LessonHeading> old;
    private final Map<String, LessonHeading> young;

    /** {@code told} are the titles of stages of whose headings nothing is said. */
    HeadingChanges(Page page, Page now, Set<String> told, Changes changes) {
        this.page = page;
        this.now = now;
        this.told = told;
        this.changes = changes;
        this.old = byId(page);
        this.young = byId(now);
    }

    private static Map<String, LessonHeading> byId(Page page) {
        Map<String, LessonHeading> byId = new LinkedHashMap<>();
        page.lesson().headings().forEach(heading -> heading.id().ifPresent(id -> byId.putIfAbsent(id, heading)));
        return byId;
    }

    void compare() {
        Set<String> removed = missing(old, page, young, now);
        Set<String> added = missing(young, now, old, page);
        for (String id : removed) {
            changes.changed(ChangeKind.ANCHOR_REMOVED, Place.of(page).at(id), Place.of(now), heir(id, added));
        }
        for (String id : added) {
            changes.changed(
                    ChangeKind.ANCHOR_ADDED, Place.of(page), Place.of(now).at(id), "");
        }
        texts();
        arrangement();
        if (added.stream().anyMatch(id -> id.matches(".*-\\d+"))) {
            shifts();
        }
    }

    /** The ids of one version that the other has nowhere, under no version of Hugo. */
    private Set<String> missing(
            Map<String, LessonHeading> headings, Page of, Map<String, LessonHeading> others, Page in) {
        Set<String> there = new HashSet<>(others.keySet());
        there.addAll(in.lesson().anchors());
        Set<String> missing = new LinkedHashSet<>();
        headings.forEach((id, heading) -> {
            if (!there.contains(id) && !told.contains(heading.text())) {
                missing.add(id);
            }
        });
        of.anchors().stream().filter(id -> !there.contains(id)).forEach(missing::add);
        return missing;
    }

    /** What the heading that had an id is called now, if its place tells. */
    private String heir(String id, Set<String> added) {
        List<String> ids = List.copyOf(old.keySet());
        List<String> idsNow = List.copyOf(young.keySet());
        int at = ids.indexOf(id);
        boolean told = at >= 0 && ids.size() == idsNow.size() && added.contains(idsNow.get(at));
        return told ? "now #" + idsNow.get(at) : "";
    }

    private void texts() {
        old.forEach((id, heading) -> {
            LessonHeading still = young.get(id);
            if (still != null && !folded(heading).equals(folded(still))) {
                changes.changed(
                        ChangeKind.HEADING_TEXT_CHANGED,
                        Place.of(page).at(id),
                        Place.of(now).at(id),
                        Detail.was(heading.text(), still.text()));
            }
        });
    }

    private static String folded(LessonHeading heading) {
        return heading.text().strip().replaceAll("\\s+", " ");
    }

    private void arrangement() {
        List<String> before = old.entrySet().stream()
                .filter(heading -> young.containsKey(heading.getKey()))
                .map(heading -> heading.getKey() + " " + heading.getValue().level())
                .toList();
        List<String> after = young.entrySet().stream()
                .filter(heading -> old.containsKey(heading.getKey()))
                .map(heading -> heading.getKey() + " " + heading.getValue().level())
                .toList();
        if (!before.equals(after)) {
            changes.changed(ChangeKind.HEADINGS_REARRANGED, Place.of(page), Place.of(now), "");
        }
    }

    /** Headings whose id stands before another heading of the same text now. */
    private void shifts() {
        new Alignment(page.lesson().headings(), now.lesson().headings()).forEach((before, after) -> {
            String id = before.id().orElse("");
            String is = after.id().orElse("");
            if (!id.equals(is) && old.containsKey(id) && young.containsKey(id)) {
                changes.changed(
                        ChangeKind.ANCHOR_SHIFTED,
                        Place.of(page).at(id),
                        Place.of(now).at(is),
                        "what was at #" + id + " is at #" + is);
            }
        });
    }
}
