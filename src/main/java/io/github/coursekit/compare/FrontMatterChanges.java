package io.github.coursekit.compare;

import io.github.coursekit.course.FrontMatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What changes in the front matter of a page, but for questions, order and URL. */
final class FrontMatterChanges {

    private static final Set<String> PUBLICATION =
            Set.of("expirydate", "pubdate", "publishdate", "published", "unpublishdate");

    private static final String PASS_MARK = "passpercentage";

    /** What holds where an assessment does not say it. */
    private static final String DEFAULT_PASS_MARK = "70";

    private static final String NONE = "not there";

    private final Map<String, Integer> idsBefore;
    private final Changes changes;

    FrontMatterChanges(Edition before, Edition after, Changes changes) {
        this.idsBefore = ids(before);
        this.changes = changes;
    }

    private static Map<String, Integer> ids(Edition edition) {
        Map<String, Integer> ids = new HashMap<>();
        edition.pages()
                .values()
                .forEach(page -> page.names().id().ifPresent(id -> ids.merge(scoped(page, id), 1, Integer::sum)));
        return ids;
    }

    private static String scoped(Page page, String id) {
        return page.language() + '\n' + id;
    }

    void compare(Page page, Page now) {
        Place was = Place.of(page);
        Place is = Place.of(now);
        id(page, now);
        type(page, now);
        FrontMatter.Names old = page.names();
        FrontMatter.Names names = now.names();
        text("title", old.title(), names.title(), was, is);
        text("linkTitle", old.linkTitle(), names.linkTitle(), was, is);
        text("description", old.description(), names.description(), was, is);
        Set<String> keys = new TreeSet<>(page.keys().keySet());
        keys.addAll(now.keys().keySet());
        for (String key : keys) {
            Optional<String> before = Optional.ofNullable(page.keys().get(key));
            Optional<String> after = Optional.ofNullable(now.keys().get(key));
            if (!before.equals(after)) {
                boolean said = key.equals(PASS_MARK)
                        && before.orElse(DEFAULT_PASS_MARK).equals(after.orElse(DEFAULT_PASS_MARK));
                ChangeKind kind = said ? ChangeKind.KEY_CHANGED : kind(key, before.isEmpty(), now);
                changes.changed(kind, was, is, detail(key, before, after));
            }
        }
    }

    private ChangeKind kind(String key, boolean isNew, Page now) {
        if (changes.settings().contractKeys().contains(key)) {
            return isNew ? ChangeKind.CONTRACT_KEY_ADDED : ChangeKind.CONTRACT_KEY_CHANGED;
        }
        if (now.lesson().isAssessment() && Values.isSetting(key)) {
            return ChangeKind.ASSESSMENT_SETTING_CHANGED;
        }
        return PUBLICATION.contains(key) ? ChangeKind.PUBLICATION_DATE_CHANGED : ChangeKind.KEY_CHANGED;
    }

    private static String detail(String key, Optional<String> before, Optional<String> after) {
        return key + " was " + before.map(Detail::shown).orElse(NONE) + ", is "
                + after.map(Detail::shown).orElse(NONE);
    }

    /** An id that several pages share identifies nothing. */
    private void id(Page page, Page now) {
        Optional<String> before = page.names().id();
        Optional<String> after = now.names().id();
        if (before.equals(after)) {
            return;
        }
        boolean identifies = before.filter(id -> idsBefore.getOrDefault(scoped(page, id), 0) == 1)
                .isPresent();
        ChangeKind kind =
                identifies ? ChangeKind.ID_CHANGED : before.isEmpty() ? ChangeKind.ID_ADDED : ChangeKind.KEY_CHANGED;
        changes.changed(kind, Place.of(page), Place.of(now), detail("id", before, after));
    }

    private void type(Page page, Page now) {
        Optional<String> before = page.names().type();
        Optional<String> after = now.names().type();
        if (before.equals(after)) {
            return;
        }
        ChangeKind kind = page.lesson().isAssessment()
                ? ChangeKind.ASSESSMENT_REMOVED
                : before.isEmpty() ? ChangeKind.TYPE_ADDED : ChangeKind.TYPE_CHANGED;
        changes.changed(kind, Place.of(page), Place.of(now), detail("type", before, after));
    }

    private void text(String key, Optional<String> before, Optional<String> after, Place was, Place is) {
        if (!before.equals(after)) {
            changes.changed(ChangeKind.DISPLAY_TEXT_CHANGED, was, is, detail(key, before, after));
        }
    }
}
