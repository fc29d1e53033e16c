package io.github.coursekit.report.html;

import io.github.coursekit.compare.Bump;
import io.github.coursekit.compare.ChangeKind;
import io.github.coursekit.compare.Comparison;
import io.github.coursekit.compare.Fold;
import io.github.coursekit.report.ChangesReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The changes that ask for the same.
 *
 * @param title what they ask for
 * @param word the same in a word
 * @param kinds the changes by their kinds
 */
record BumpGroup(String title, String word, List<Kind> kinds) {

    private static final Map<Bump, String> TITLES = Map.of(
            Bump.MAJOR, "Asks for a major version",
            Bump.MINOR, "Asks for a minor version",
            Bump.PATCH, "Asks for a patch",
            Bump.NONE, "Asks for nothing");

    /** With more lines than that a kind is closed at first. */
    private static final int OPEN_AT_FIRST = 8;

    /**
     * The changes of a kind.
     *
     * @param what what they are
     * @param id the kind's id
     * @param why whom they touch and how
     * @param count how many they are
     * @param lines a line for each cause
     */
    record Kind(String what, String id, String why, String count, List<String> lines) {

        boolean isOpenAtFirst() {
            return lines.size() <= OPEN_AT_FIRST;
        }

        static Kind of(ChangeKind kind, List<Fold> folds) {
            long count = folds.stream().mapToLong(fold -> fold.changes().size()).sum();
            return new Kind(
                    kind.what(),
                    kind.id(),
                    kind.why(),
                    Shown.count(count, "change"),
                    folds.stream().map(BumpGroup::line).toList());
        }
    }

    static List<BumpGroup> of(Comparison comparison) {
        Map<Bump, Map<ChangeKind, List<Fold>>> byBump = new TreeMap<>(Comparator.reverseOrder());
        for (Fold fold : Fold.of(comparison)) {
            byBump.computeIfAbsent(fold.bump(), bump -> new LinkedHashMap<>())
                    .computeIfAbsent(fold.kind(), kind -> new ArrayList<>())
                    .add(fold);
        }
        List<BumpGroup> groups = new ArrayList<>();
        byBump.forEach((bump, kinds) -> groups.add(new BumpGroup(
                TITLES.getOrDefault(bump, ""),
                bump.word(),
                kinds.entrySet().stream()
                        .map(kind -> Kind.of(kind.getKey(), kind.getValue()))
                        .toList())));
        return groups;
    }

    private static String line(Fold fold) {
        String accepted = fold.changes()
                .get(0)
                .accepted()
                .map(reason -> "; accepted: " + reason)
                .orElse("");
        return Shown.text(ChangesReport.line(fold) + accepted);
    }
}
