package io.github.coursekit.compare;

import io.github.coursekit.catalog.Coordinates;
import java.time.Instant;

/**
 * Compares two versions of a course.
 *
 * <pre>{@code
 * Comparison comparison = Comparer.compare(released, current, CompareSettings.DEFAULT, clock.instant());
 * Verdict.of(comparison.bump(), before, after, settings.zeroMajor()).isEnough();
 * }</pre>
 *
 * <p>It reads no file and asks no clock: the same versions and settings give the same changes.
 */
public final class Comparer {

    private Comparer() {}

    /**
     * {@return what changed}
     *
     * @param before the old version
     * @param after the new version
     * @param settings what counts
     * @param now the time, at which dates are judged unless the settings name another
     */
    public static Comparison compare(Edition before, Edition after, CompareSettings settings, Instant now) {
        Changes changes = new Changes(settings);
        PagePairs pairs = PageMatcher.match(before, after);
        Instant at = settings.at().orElse(now);
        Side old = Side.of(before, at);
        Side young = Side.of(after, at);
        boolean folderMoved = RootMove.isOf(before, pairs);
        if (folderMoved) {
            changes.changed(
                    ChangeKind.CONTENT_FOLDER_MOVED,
                    new Place("", ""),
                    new Place("", ""),
                    RootMove.detail(before, pairs));
        }
        coordinates(before, after, changes);
        licences(before, after, changes);
        PublicationChanges publication = new PublicationChanges(old, young, folderMoved, changes);
        ContentChanges content = new ContentChanges(before, after, changes);
        for (Page page : before.pages().values()) {
            Page heir = pairs.after(page).orElse(null);
            int size = changes.size();
            if (heir == null) {
                publication.gone(page);
            } else if (publication.stays(page, heir)) {
                content.compare(page, heir);
                if (changes.size() == size && !page.sha256().equals(heir.sha256()) && page.weight() == heir.weight()) {
                    changes.changed(ChangeKind.NOTATION_CHANGED, Place.of(page), Place.of(heir), "");
                }
            }
        }
        for (Page page : after.pages().values()) {
            if (pairs.before(page).isEmpty()) {
                publication.added(page);
            }
        }
        new OrderChanges(old, young, pairs, changes).compare();
        new FileChanges(before, after, changes).compare();
        return changes.comparison(at);
    }

    private static void coordinates(Edition before, Edition after, Changes changes) {
        if (before.coordinates().isPresent() && after.coordinates().isPresent()) {
            String was = name(before.coordinates().get());
            String is = name(after.coordinates().get());
            if (!was.equals(is)) {
                changes.changed(
                        ChangeKind.COORDINATES_CHANGED, new Place("", ""), new Place("", ""), Detail.was(was, is));
            }
        }
    }

    /** Which of two licences allows more is for people to judge. */
    private static void licences(Edition before, Edition after, Changes changes) {
        if (before.licences().isPresent()
                && after.licences().isPresent()
                && !before.licences().equals(after.licences())) {
            changes.changed(
                    ChangeKind.LICENCE_CHANGED,
                    new Place("", ""),
                    new Place("", ""),
                    Detail.was(before.licences().get(), after.licences().get()));
        }
    }

    private static String name(Coordinates coordinates) {
        return coordinates.groupId() + ":" + coordinates.artifactId();
    }
}
