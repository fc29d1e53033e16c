package io.github.coursekit.compare;

import java.util.Set;

/** What changes in a page that readers see in both versions. */
final class ContentChanges {

    /** What differs in the body when one of these does, so that it need not be said that the body differs. */
    private static final Set<ChangeKind> OF_BODY = Set.of(
            ChangeKind.ANCHOR_REMOVED,
            ChangeKind.ANCHOR_ADDED,
            ChangeKind.ANCHOR_SHIFTED,
            ChangeKind.HEADING_TEXT_CHANGED,
            ChangeKind.HEADINGS_REARRANGED,
            ChangeKind.STAGE_REMOVED,
            ChangeKind.STAGE_ADDED,
            ChangeKind.ROLE_ENTRY_REMOVED,
            ChangeKind.ROLE_ENTRY_ADDED,
            ChangeKind.ROLE_ENTRY_CHANGED);

    private final Changes changes;
    private final FrontMatterChanges frontMatter;

    ContentChanges(Edition before, Edition after, Changes changes) {
        this.changes = changes;
        this.frontMatter = new FrontMatterChanges(before, after, changes);
    }

    void compare(Page page, Page now) {
        int size = changes.size();
        frontMatter.compare(page, now);
        if (page.sha256().equals(now.sha256())) {
            return; // only what a cascade hands down can differ
        }
        if (page.lesson().isAssessment() && now.lesson().isAssessment()) {
            new QuestionChanges(page, now, changes).compare();
        }
        Set<String> stages = new StageChanges(page, now, changes).compare();
        new HeadingChanges(page, now, stages, changes).compare();
        if (!page.prose().equals(now.prose())
                && changes.kindsSince(size).stream().noneMatch(OF_BODY::contains)) {
            changes.changed(ChangeKind.TEXT_CHANGED, Place.of(page), Place.of(now), "");
        }
    }
}
