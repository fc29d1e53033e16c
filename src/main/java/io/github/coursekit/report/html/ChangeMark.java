package io.github.coursekit.report.html;

import io.github.coursekit.compare.Change;
import io.github.coursekit.compare.ChangeKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What has become of a page, the most telling first. */
enum ChangeMark {
    /** It is in the old version only. */
    GONE(
            "\u2212",
            Set.of(
                    ChangeKind.PAGE_HIDDEN,
                    ChangeKind.PAGE_REDIRECTED,
                    ChangeKind.PAGE_REMOVED,
                    ChangeKind.PAGE_RETIRED,
                    ChangeKind.PAGE_UNREADABLE,
                    ChangeKind.TRANSLATION_REMOVED)),
    /** It is in the new version only. */
    NEW(
            "+",
            Set.of(
                    ChangeKind.PAGE_ADDED,
                    ChangeKind.PAGE_PUBLISHED,
                    ChangeKind.PAGE_READABLE,
                    ChangeKind.TRANSLATION_ADDED)),
    /** It is elsewhere. */
    MOVED(
            "\u2192",
            Set.of(
                    ChangeKind.FILE_RENAMED,
                    ChangeKind.PAGE_KIND_CHANGED,
                    ChangeKind.PAGE_MOVED,
                    ChangeKind.PAGE_MOVED_WITH_ALIAS)),
    /** Something else of it is otherwise. */
    CHANGED("\u2260", Set.of());

    private final String sign;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set of enums
    private final Set<ChangeKind> kinds;

    ChangeMark(String sign, Set<ChangeKind> kinds) {
        this.sign = sign;
        this.kinds = kinds;
    }

    /** The mark of a page with some changes, of which there is at least one. */
    static ChangeMark of(List<Change> changes) {
        for (ChangeMark mark : values()) {
            if (changes.stream().anyMatch(change -> mark.kinds.contains(change.kind()))) {
                return mark;
            }
        }
        return CHANGED;
    }

    String sign() {
        return sign;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
