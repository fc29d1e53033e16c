package io.github.coursekit.report;

import io.github.coursekit.compare.Bump;
import io.github.coursekit.compare.Change;
import io.github.coursekit.compare.ChangeKind;
import io.github.coursekit.compare.Fold;
import io.github.coursekit.compare.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What changed between two versions, in Markdown for people: what is gone, what moved, what is new and what is otherwise. What asks for a patch is counted. */
public final class ReleaseNotes {

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

    private ReleaseNotes() {}

    /** The parts, in their order. */
    private enum Part {
        GONE("Gone"),
        MOVED("Moved"),
        NEW("New"),
        OTHER("Otherwise");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        static Part of(ChangeKind kind) {
            return ReleaseNotes.GONE.contains(kind)
                    ? GONE
                    : ReleaseNotes.MOVED.contains(kind) ? MOVED : ReleaseNotes.NEW.contains(kind) ? NEW : OTHER;
        }
    }

    /**
     * {@return the notes, with line feeds and one at their end}
     *
     * @param input what changed
     */
    public static String of(ChangesInput input) {
        Map<Part, List<String>> lines = new EnumMap<>(Part.class);
        for (Fold fold : Fold.of(input.comparison())) {
            if (fold.bump().compareTo(Bump.MINOR) >= 0) {
                lines.computeIfAbsent(Part.of(fold.kind()), part -> new ArrayList<>())
                        .add("- " + line(fold));
            }
        }
        StringBuilder notes = new StringBuilder("# What changed since " + text(input.before()) + "\n\n");
        notes.append(ChangesReport.count(input.comparison()));
        input.verdict()
                .ifPresent(verdict -> notes.append("; the version is to be ")
                        .append(verdict.required())
                        .append(" or later"));
        notes.append(".\n");
        lines.forEach((part, said) -> notes.append("\n## ")
                .append(part.title)
                .append("\n\n")
                .append(String.join("\n", said))
                .append('\n'));
        long patches = input.comparison().changes().stream()
                .filter(change -> change.bump() == Bump.PATCH)
                .map(change -> change.place().path())
                .distinct()
                .count();
        if (patches > 0) {
            notes.append("\n## Touched\n\n")
                    .append(Summary.count(patches, "file"))
                    .append(" with other words, order or data.\n");
        }
        return notes.toString();
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
                .map(ReleaseNotes::code)
                .orElse("");
    }

    private static String code(String text) {
        return "`" + text.replace('`', '\'').replaceAll("\\s+", " ") + "`";
    }

    /** A text that Markdown takes for nothing else. */
    private static String text(String text) {
        return text.replaceAll("\\s+", " ")
                .chars()
                .mapToObj(c -> ("\\`*_[]<>#|~$".indexOf(c) >= 0 ? "\\" : "") + (char) c)
                .collect(Collectors.joining());
    }
}
