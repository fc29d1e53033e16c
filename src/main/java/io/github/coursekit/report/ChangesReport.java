package io.github.coursekit.report;

import io.github.coursekit.compare.Bump;
import io.github.coursekit.compare.Change;
import io.github.coursekit.compare.ChangeKind;
import io.github.coursekit.compare.Comparison;
import io.github.coursekit.compare.Fold;
import io.github.coursekit.compare.Place;
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
     * @param input what changed
     * @param screen what the console can show
     */
    public static List<ConsoleRecord> of(ChangesInput input, Screen screen) {
        Map<ChangeKind, List<Fold>> byKind = new LinkedHashMap<>();
        for (Fold fold : Fold.of(input.comparison())) {
            byKind.computeIfAbsent(fold.kind(), kind -> new ArrayList<>()).add(fold);
        }
        List<ConsoleRecord> records = new ArrayList<>();
        byKind.forEach((kind, folds) -> {
            Bump bump = folds.get(0).bump();
            lines(kind, bump, folds)
                    .forEach(line -> records.add(new ConsoleRecord(input.severity(bump), screen.line(line))));
        });
        return records;
    }

    /** All that is to be said of changes with one cause, without a full stop. */
    static String sentence(Fold fold) {
        String line = line(fold);
        return fold.bump().word() + ": " + fold.kind().what() + (line.isEmpty() ? "" : ": " + line) + "; "
                + fold.kind().why();
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

    /**
     * {@return where changes with one cause are, and what they are beside their kind}
     *
     * @param fold the changes
     */
    public static String line(Fold fold) {
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
