package io.github.coursekit.compare;

import java.util.Optional;

/** What changes about the URLs of a page that is published in both versions. */
final class UrlChanges {

    private final Side before;
    private final Side after;
    private final boolean folderMoved;
    private final Changes changes;

    UrlChanges(Side before, Side after, boolean folderMoved, Changes changes) {
        this.before = before;
        this.after = after;
        this.folderMoved = folderMoved;
        this.changes = changes;
    }

    /** Where it is served, and by which file. */
    void place(Page page, Page now) {
        Place was = Place.of(page);
        Place is = Place.of(now);
        String url = page.url();
        if (url.equals(now.url())) {
            if (page.lesson().isSectionPage() != now.lesson().isSectionPage()) {
                changes.changed(ChangeKind.PAGE_KIND_CHANGED, was, is, "");
            } else if (!page.path().equals(now.path()) && !folderMoved) {
                changes.changed(ChangeKind.FILE_RENAMED, was, is, "");
            }
            return;
        }
        Optional<Page> taken = after.urls().page(url);
        Optional<Page> alias = after.urls().aliased(url);
        if (taken.isPresent()) {
            changes.changed(
                    ChangeKind.URL_TAKEN,
                    was,
                    is,
                    "at its old URL stands " + taken.get().path());
        } else if (alias.isPresent()) {
            String elsewhere = alias.get().path().equals(now.path())
                    ? ""
                    : "the alias is of " + alias.get().path();
            changes.changed(ChangeKind.PAGE_MOVED_WITH_ALIAS, was, is, elsewhere);
        } else if (after.urls().otherwise(url).isPresent()) {
            changes.changed(
                    ChangeKind.PAGE_MOVED_WITH_ALIAS,
                    was,
                    is,
                    after.urls().otherwise(url).get());
        } else {
            changes.changed(ChangeKind.PAGE_MOVED, was, is, aliasWithoutUse(now));
        }
    }

    /** An alias of the page that was probably meant for its old URL. */
    private String aliasWithoutUse(Page now) {
        return now.aliases().stream()
                .filter(alias -> !before.urls().answers(alias))
                .findFirst()
                .map(alias -> "its alias " + alias + " is not the old URL")
                .orElse("");
    }

    /** Other paths that lead to it. */
    void aliases(Page page, Page now) {
        for (String alias : page.aliases()) {
            if (!after.urls().answers(alias)) {
                changes.changed(ChangeKind.ALIAS_REMOVED, new Place(page.path(), alias), Place.of(now), "");
            }
        }
        for (String alias : now.aliases()) {
            if (!before.urls().answers(alias)) {
                changes.changed(ChangeKind.ALIAS_ADDED, Place.of(page), new Place(now.path(), alias), "");
            }
        }
    }
}
