package io.github.coursekit.compare;

import java.util.Optional;

/** What changes about whether pages are published, and at which URLs. */
final class PublicationChanges {

    private final Side before;
    private final Side after;
    private final UrlChanges urls;
    private final Changes changes;

    PublicationChanges(Side before, Side after, boolean folderMoved, Changes changes) {
        this.before = before;
        this.after = after;
        this.urls = new UrlChanges(before, after, folderMoved, changes);
        this.changes = changes;
    }

    /** A page that has become none. */
    void gone(Page page) {
        Place place = Place.of(page);
        Edition.Unread unread = after.edition().unread().get(page.path());
        if (!page.lesson().readable()) {
            changes.gone(ChangeKind.UNREADABLE_CHANGED, place, "it is gone");
        } else if (!before.urls().isLive(page)) {
            changes.gone(ChangeKind.DRAFT_CHANGED, place, "it " + before.urls().hidden(page) + " and is gone");
        } else if (unread != null) {
            changes.changed(ChangeKind.PAGE_UNREADABLE, place, new Place(page.path(), ""), unread.reason());
        } else {
            vanished(page, "", Optional.empty());
        }
    }

    /** A page that was published and is so no more; {@code now} is the page that it has become, which is not published. */
    private void vanished(Page page, String why, Optional<Page> now) {
        Place place = Place.of(page);
        String url = page.url();
        Optional<Page> other = after.urls().page(url);
        Optional<Page> alias = after.urls().aliased(url);
        if (other.isPresent()) {
            changes.changed(ChangeKind.URL_TAKEN, place, Place.of(other.get()), join(why, "the page itself is gone"));
        } else if (alias.isPresent()) {
            changes.changed(ChangeKind.PAGE_REDIRECTED, place, Place.of(alias.get()), why);
        } else if (after.urls().otherwise(url).isPresent()) {
            changes.gone(
                    ChangeKind.PAGE_REDIRECTED,
                    place,
                    join(why, after.urls().otherwise(url).get()));
        } else if (page.deprecated()) {
            now.ifPresentOrElse(
                    still -> changes.changed(ChangeKind.PAGE_RETIRED, place, Place.of(still), why),
                    () -> changes.gone(ChangeKind.PAGE_RETIRED, place, why));
        } else if (now.isPresent()) {
            changes.changed(ChangeKind.PAGE_HIDDEN, place, Place.of(now.get()), why);
        } else if (before.edition().isTranslation(page)) {
            changes.gone(ChangeKind.TRANSLATION_REMOVED, place, why);
        } else {
            changes.gone(ChangeKind.PAGE_REMOVED, place, why);
        }
    }

    private static String join(String first, String second) {
        return first.isEmpty() ? second : first + "; " + second;
    }

    /** A page that was none. */
    void added(Page page) {
        Place place = Place.of(page);
        if (!page.lesson().readable()) {
            changes.undecided(page.path() + " is new and cannot be read");
            changes.added(ChangeKind.UNREADABLE_CHANGED, place, "it is new");
        } else if (!after.urls().isLive(page)) {
            changes.added(
                    ChangeKind.DRAFT_CHANGED,
                    place,
                    "it is new and " + after.urls().hidden(page));
        } else if (before.edition().unread().containsKey(page.path())) {
            readAgain(Place.of(page), place);
        } else {
            changes.added(
                    after.edition().isTranslation(page) ? ChangeKind.TRANSLATION_ADDED : ChangeKind.PAGE_ADDED,
                    place,
                    "");
        }
    }

    private void readAgain(Place was, Place is) {
        changes.undecided(is.path() + " could not be read in the old version, so that what changed in it is not known");
        changes.changed(ChangeKind.PAGE_READABLE, was, is, "");
    }

    /** A page that is there in both versions. {@return whether readers see it in both, so that its content can be compared} */
    boolean stays(Page page, Page now) {
        Place was = Place.of(page);
        Place is = Place.of(now);
        if (!page.lesson().readable() || !now.lesson().readable()) {
            unreadable(page, now);
            return false;
        }
        if (!before.urls().isLive(page)) {
            if (after.urls().isLive(now)) {
                changes.changed(
                        ChangeKind.PAGE_PUBLISHED,
                        was,
                        is,
                        "it " + before.urls().hidden(page) + " in the old version");
            } else if (!page.sha256().equals(now.sha256()) || !page.path().equals(now.path())) {
                changes.changed(
                        ChangeKind.DRAFT_CHANGED, was, is, "it " + after.urls().hidden(now));
            }
            return false;
        }
        if (!after.urls().isLive(now)) {
            String subtree = now.lesson().isSectionPage()
                            && now.lesson().frontMatter().publication().draft()
                    ? "; before Hugo 0.123 all that is in its folder goes, too"
                    : "";
            vanished(page, "it " + after.urls().hidden(now) + subtree, Optional.of(now));
            return false;
        }
        urls.place(page, now);
        urls.aliases(page, now);
        return true;
    }

    private void unreadable(Page page, Page now) {
        Place was = Place.of(page);
        Place is = Place.of(now);
        boolean same = page.sha256().equals(now.sha256());
        if (now.lesson().readable()) {
            readAgain(was, is);
        } else if (page.lesson().readable()) {
            changes.changed(ChangeKind.PAGE_UNREADABLE, was, is, "its front matter cannot be read");
        } else if (!same) {
            changes.undecided(now.path() + " can be read in neither version");
            changes.changed(ChangeKind.UNREADABLE_CHANGED, was, is, "");
        }
    }
}
