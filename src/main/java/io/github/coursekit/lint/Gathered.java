package io.github.coursekit.lint;

import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Suppression;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is found in all files: first by the rules on single lessons, to which is added what is found elsewhere. */
final class Gathered {

    private final TreeMap<String, Findings> found;
    private final ActiveRules active;
    private final int mostViolations;

    /** {@code found} is what was found in each file by itself. */
    Gathered(Map<String, Findings> found, ActiveRules active, int mostViolations) {
        this.found = new TreeMap<>(found);
        this.active = active;
        this.mostViolations = mostViolations;
    }

    /** Adds what was found elsewhere to what was found in the file, unless the same was found there. */
    void add(Violation violation) {
        Findings findings = found(violation.location().path());
        if (!findings.has(violation)) {
            findings.add(violation);
        }
    }

    /** Adds what was left undecided elsewhere. */
    void add(UndecidedPlace place) {
        found(place.location().path()).add(place);
    }

    private Findings found(String path) {
        return found.computeIfAbsent(path, key -> new Findings(mostViolations));
    }

    /** What was found in all files, in their order; where there was more than is kept, that is told. */
    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        found.forEach((path, findings) -> {
            violations.addAll(findings.violations());
            if (findings.tooMany()) {
                Finding more = Finding.at(
                                Location.start(path), "The file has more than " + mostViolations + " violations")
                        .advice("the others are not reported (limits: violations-per-file)");
                active.ofEngine(EngineRules.LIMIT, more).ifPresent(violations::add);
            }
        });
        return violations;
    }

    /** What was left undecided in all files, in their order. */
    List<UndecidedPlace> undecided() {
        return found.values().stream()
                .flatMap(findings -> findings.undecided().stream())
                .toList();
    }

    /** The suppressions of each file that has any. */
    Map<String, List<Suppression>> suppressions() {
        Map<String, List<Suppression>> suppressions = new TreeMap<>();
        found.forEach((path, findings) -> {
            if (!findings.suppressions().isEmpty()) {
                suppressions.put(path, findings.suppressions());
            }
        });
        return suppressions;
    }
}
