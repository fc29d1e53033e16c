package io.github.coursekit.report;

import io.github.coursekit.compare.Bump;
import io.github.coursekit.compare.Change;
import io.github.coursekit.compare.ChangeKind;
import io.github.coursekit.compare.Comparison;
import io.github.coursekit.compare.Fold;
import io.github.coursekit.compare.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What Markdown for people says of changes: a line for each cause of what asks for more than a patch, or would, were it not accepted. */
final class NotedChanges {

    private static final Set<ChangeKind> MOVED =
            Set.of(ChangeKind.PAGE_MOVED, ChangeKind.PAGE_MOVED_WITH_ALIAS, ChangeKind.URL_TAKEN);

    private static final Set<ChangeKind> GONE = Set.of(
            ChangeKind.ALIAS_REMOVED,
            ChangeKind.ANCHOR_REMOVED,
            ChangeKind.ASSESSMENT_REMOVED,
            ChangeKind.ASSET_REMOVED,
            ChangeKind.PAGE_HIDDEN,
            ChangeKind.PAGE_REDIRECTED,
            ChangeKind.PAGE_REMOVED,
            ChangeKind.PAGE_RETIRED,
            ChangeKind.PAGE_UNREADABLE,
            ChangeKind.QUESTION_REMOVED,
            ChangeKind.ROLE_ENTRY_REMOVED,
            ChangeKind.STAGE_REMOVED,
            ChangeKind.TRANSLATION_REMOVED);

    private static final Set<ChangeKind> NEW = Set.of(
            ChangeKind.PAGE_ADDED,
            ChangeKind.PAGE_PUBLISHED,
            ChangeKind.PAGE_READABLE,
            ChangeKind.QUESTION_ADDED,
            ChangeKind.ROLE_ENTRY_ADDED,
            ChangeKind.STAGE_ADDED,
            ChangeKind.TRANSLATION_ADDED);

    private NotedChanges() {}

    /** What has become of something. */
    enum Part {
        GONE,
        MOVED,
        NEW,
        OTHER;

        private static Part of(ChangeKind kind) {
            return NotedChanges.GONE.contains(kind)
                    ? GONE
                    : NotedChanges.MOVED.contains(kind) ? MOVED : NotedChanges.NEW.contains(kind) ? NEW : OTHER;
        }
    }

    /** The lines of each part that has any, in their order. */
    static Map<Part, List<String>> of(Comparison comparison) {
        Map<Part, List<String>> lines = new EnumMap<>(Part.class);
        for (Fold fold : Fold.of(comparison)) {
            boolean accepted = fold.changes().get(0).accepted().isPresent();
            if (fold.bump().compareTo(Bump.MINOR) >= 0 || accepted) {
                lines.computeIfAbsent(Part.of(fold.kind()), part -> new ArrayList<>())
                        .add("- " + line(fold));
            }
        }
        return lines;
    }

    /** How many files are otherwise, with nothing to tell of them. */
    static Optional<String> touched(Comparison comparison) {
        long files = comparison.changes().stream()
                .filter(change -> change.bump() == Bump.PATCH)
                .map(change -> change.place().path())
                .distinct()
                .count();
        return files == 0
                ? Optional.empty()
                : Optional.of(Summary.count(files, "file") + " with other words, order or data");
    }

    private static String line(Fold fold) {
        String what = fold.kind().what() + ": ";
        if (fold.changes().size() > 1) {
            return what + code(fold.cause()) + " (" + fold.changes().size() + ")";
        }
        Change change = fold.changes().get(0);
        boolean moved = change.before().isPresent()
                && change.after().isPresent()
                && !change.before().get().url().equals(change.after().get().url());
        String where = moved ? url(change.before()) + " → " + url(change.after()) : url(Optional.of(change.place()));
        String title = change.place().title();
        String named = (title.isEmpty() ? "" : "**" + text(title) + "** ") + where;
        String joint = named.isEmpty() || change.detail().isEmpty() ? "" : ", ";
        return what + named + joint + text(change.detail());
    }

    private static String url(Optional<Place> place) {
        return place.map(of -> of.url().isEmpty() ? of.path() : of.url())
                .filter(of -> !of.isEmpty())
                .map(NotedChanges::code)
                .orElse("");
    }

    private static String code(String text) {
        return "`" + text.replace('`', '\'').replaceAll("\\s+", " ") + "`";
    }

    /** A text that Markdown takes for nothing else. */
    static String text(String text) {
        return text.replaceAll("\\s+", " ")
                .chars()
                .mapToObj(c -> ("\\`*_[]<>#|~$".indexOf(c) >= 0 ? "\\" : "") + (char) c)
                .collect(Collectors.joining());
    }
}
