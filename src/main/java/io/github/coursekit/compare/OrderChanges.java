package io.github.coursekit.compare;

import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changes in the order of siblings: of those that stand in one section in both versions. */
final class OrderChanges {

    private final Side before;
    private final Side after;
    private final PagePairs pairs;
    private final Changes changes;

    OrderChanges(Side before, Side after, PagePairs pairs, Changes changes) {
        this.before = before;
        this.after = after;
        this.pairs = pairs;
        this.changes = changes;
    }

    void compare() {
        Map<String, Edition.Siblings> now = new HashMap<>();
        after.edition().siblings().forEach(siblings -> now.put(siblings.folder(), siblings));
        for (Edition.Siblings siblings : before.edition().siblings()) {
            Edition.Siblings still = now.get(folder(siblings.folder()));
            if (still != null) {
                compare(siblings, still);
            }
        }
    }

    private void compare(Edition.Siblings siblings, Edition.Siblings now) {
        Map<String, Integer> places = new HashMap<>();
        now.children().forEach(child -> places.put(child, places.size()));
        List<Integer> order = new ArrayList<>();
        boolean weights = true;
        for (String child : siblings.children()) {
            Optional<String> still = child.endsWith("/")
                    ? Optional.of(folder(child.substring(0, child.length() - 1)) + "/")
                    : lesson(child);
            Integer place = still.map(places::get).orElse(null);
            if (place != null) {
                order.add(place);
                weights &= weight(before.edition(), child) == weight(after.edition(), still.orElseThrow());
            }
        }
        Place was = new Place(siblings.folder(), "");
        Place is = new Place(now.folder(), "");
        if (!order.equals(order.stream().sorted().toList())) {
            changes.changed(ChangeKind.ORDER_CHANGED, was, is, "");
        } else if (!weights) {
            changes.changed(ChangeKind.WEIGHTS_CHANGED, was, is, "");
        }
    }

    /** What a lesson that readers see in both versions has become. */
    private Optional<String> lesson(String path) {
        Page page = before.edition().pages().get(path);
        return page == null || !before.urls().isLive(page)
                ? Optional.empty()
                : pairs.after(page).filter(after.urls()::isLive).map(Page::path);
    }

    /** What a section's folder has become. */
    private String folder(String folder) {
        return before.edition()
                .sectionPage(folder)
                .flatMap(pairs::after)
                .map(now -> RelativePaths.folderOf(now.path()))
                .orElse(folder);
    }

    private static long weight(Edition edition, String child) {
        return child.endsWith("/")
                ? edition.sectionPage(child.substring(0, child.length() - 1))
                        .map(Page::weight)
                        .orElse(0L)
                : Optional.ofNullable(edition.pages().get(child))
                        .map(Page::weight)
                        .orElse(0L);
    }
}
