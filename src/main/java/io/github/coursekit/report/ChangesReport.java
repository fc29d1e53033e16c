package io.github.coursekit.report;

import io.github.coursekit.compare.Bump;
import io.github.coursekit.compare.Change;
import io.github.coursekit.compare.ChangeKind;
import io.github.coursekit.compare.Comparison;
import io.github.coursekit.compare.Fold;
import io.github.coursekit.compare.Place;
import io.github.coursekit.rule.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Shows what changed between two versions on the console: what asks for most comes first, changes with one cause are one line, and what asks for a patch is only
 * counted.
 */
public final class ChangesReport {

    private static final int MOST_OF_KIND = 8;
    private static final int MOST_ANCHORS = 5;

    private ChangesReport() {}

    /**
     * {@return the lines}
     *
     * @param comparison what changed
     * @param tooMuch the least that does not fit into the version, which is shown as {@code severity}; empty when all fits
     * @param severity how bad that is
     * @param screen what the console can show
     */
    public static List<ConsoleRecord> of(
            Comparison comparison, Optional<Bump> tooMuch, Severity severity, Screen screen) {
        Map<ChangeKind, List<Fold>> byKind = new LinkedHashMap<>();
        for (Fold fold : Fold.of(comparison)) {
            byKind.computeIfAbsent(fold.kind(), kind -> new ArrayList<>()).add(fold);
        }
        List<ConsoleRecord> records = new ArrayList<>();
        byKind.forEach((kind, folds) -> {
            Bump bump = folds.get(0).bump();
            Severity shown = tooMuch.filter(least -> bump.compareTo(least) >= 0).isPresent() ? severity : Severity.INFO;
            lines(kind, bump, folds).forEach(line -> records.add(new ConsoleRecord(shown, screen.line(line))));
        });
        return records;
    }

    private static List<String> lines(ChangeKind kind, Bump bump, List<Fold> folds) {
        int count = folds.stream().mapToInt(fold -> fold.changes().size()).sum();
        List<String> lines = new ArrayList<>();
        if (bump != Bump.NONE) {
            lines.add("%s: %s (%s, %d): %s".formatted(bump.word(), kind.what(), kind.id(), count, kind.why()));
        }
        if (bump.compareTo(Bump.MINOR) >= 0) {
            folds.stream().limit(MOST_OF_KIND).forEach(fold -> lines.add("  " + line(fold)));
            if (folds.size() > MOST_OF_KIND) {
                lines.add("  and " + (folds.size() - MOST_OF_KIND) + " more");
            }
        }
        return lines;
    }

    private static String line(Fold fold) {
        List<String> anchors = fold.changes().stream()
                .map(change -> anchor(change.before()).or(() -> anchor(change.after())))
                .flatMap(Optional::stream)
                .toList();
        int count = fold.changes().size();
        if (anchors.size() == count) {
            String more = count > MOST_ANCHORS ? " and " + (count - MOST_ANCHORS) + " more" : "";
            return fold.cause()
                    + anchors.stream().limit(MOST_ANCHORS).collect(Collectors.joining(", ", ": ", more))
                    + (count == 1 ? detail(fold.changes().get(0)) : "");
        }
        Change first = fold.changes().get(0);
        if (count == 1) {
            return fold.cause().isEmpty() ? first.detail() : fold.cause() + detail(first);
        }
        boolean folder = fold.cause().endsWith("/")
                || fold.cause().endsWith(first.place().path());
        return fold.cause() + " (" + count
                + (folder ? "" : ", first in " + first.place().path()) + ")";
    }

    private static Optional<String> anchor(Optional<Place> place) {
        return place.map(Place::url).filter(url -> url.contains("#")).map(url -> url.substring(url.indexOf('#')));
    }

    private static String detail(Change change) {
        return change.detail().isEmpty() ? "" : ", " + change.detail();
    }

    /**
     * {@return how many changes ask for what, such as {@code 3 major, 12 minor changes}}
     *
     * @param comparison what changed
     */
    public static String count(Comparison comparison) {
        Map<Bump, Long> counts = new EnumMap<>(Bump.class);
        comparison.changes().forEach(change -> counts.merge(change.bump(), 1L, Long::sum));
        String told = List.of(Bump.MAJOR, Bump.MINOR, Bump.PATCH).stream()
                .filter(counts::containsKey)
                .map(bump -> counts.get(bump) + " " + bump.word())
                .collect(Collectors.joining(", "));
        long accepted = comparison.changes().stream()
                .filter(change -> change.accepted().isPresent())
                .count();
        return (told.isEmpty() ? "no changes" : told + (told.matches("1 \\w+") ? " change" : " changes"))
                + (accepted > 0 ? ", " + accepted + " accepted" : "");
    }
}
