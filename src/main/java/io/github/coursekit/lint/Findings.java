package io.github.coursekit.lint;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.Suppression;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in one file, violations up to a number; that it could not be checked to its end always has room. A worker adds to it and, if it was given up, may still
 * try to while the result is being made.
 */
final class Findings {

    private final int most;
    private final List<Violation> violations = new ArrayList<>();
    private final List<Violation> failures = new ArrayList<>();

    /** Empty until there is one: few files have any. */
    private Map<Location, UndecidedPlace> undecided = Map.of();

    private List<Suppression> suppressions = List.of();
    private boolean tooMany;

    Findings(int most) {
        this.most = most;
    }

    /** What was found up to now, to which more can be added. */
    synchronized Findings copy() {
        Findings copy = new Findings(most);
        copy.violations.addAll(violations);
        copy.failures.addAll(failures);
        undecided.values().forEach(copy::add);
        copy.suppressions = suppressions;
        copy.tooMany = tooMany;
        return copy;
    }

    synchronized void add(Violation violation) {
        if (EngineRules.isIncomplete(violation)) {
            failures.add(violation);
        } else if (violations.size() < most) {
            violations.add(violation);
        } else {
            tooMany = true;
        }
    }

    /** Adds a place that is undecided; it counts once. */
    synchronized void add(UndecidedPlace place) {
        if (undecided.isEmpty()) {
            undecided = new LinkedHashMap<>();
        }
        undecided.putIfAbsent(place.location(), place);
    }

    synchronized List<UndecidedPlace> undecided() {
        return List.copyOf(undecided.values());
    }

    synchronized void suppressions(List<Suppression> found) {
        suppressions = found;
    }

    synchronized List<Suppression> suppressions() {
        return suppressions;
    }

    /** Takes over what was found at an earlier time. */
    synchronized void restore(KeptLesson kept) {
        violations.addAll(kept.violations());
        kept.undecided().forEach(this::add);
        suppressions = kept.suppressions();
        tooMany = kept.tooMany();
    }

    /** What was found up to now; empty when something could not be checked to its end. */
    synchronized Optional<KeptLesson> kept(Lesson lesson) {
        return failures.isEmpty()
                ? Optional.of(new KeptLesson(lesson, violations, undecided(), suppressions, tooMany))
                : Optional.empty();
    }

    /** Whether the same was found before. */
    synchronized boolean has(Violation violation) {
        return has(violations, violation) || has(failures, violation);
    }

    /** Few stand at one place, and to compare their places takes less time than to compare all of them. */
    private static boolean has(List<Violation> found, Violation violation) {
        int start = violation.location().start();
        for (Violation each : found) {
            if (each.location().start() == start && each.equals(violation)) {
                return true;
            }
        }
        return false;
    }

    /** All violations. */
    synchronized List<Violation> violations() {
        List<Violation> all = new ArrayList<>(violations);
        all.addAll(failures);
        return all;
    }

    /** Whether there were more violations than are kept. */
    synchronized boolean tooMany() {
        return tooMany;
    }
}
