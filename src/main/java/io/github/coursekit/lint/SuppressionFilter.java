package io.github.coursekit.lint;

import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Suppression;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes out what comments suppress, and reports the comments that suppress nothing. */
final class SuppressionFilter {

    private final ActiveRules active;
    private final LintResult found;
    private final LintResult.Places places;
    private final Map<String, List<Suppression>> byPath;
    private final Map<Key, List<Suppression>> byRule = new HashMap<>();
    private final Set<Suppression> used = new HashSet<>();

    private record Key(String path, String rule) {}

    /** {@code byPath} are the suppressions of each file that has any. */
    SuppressionFilter(ActiveRules active, LintResult found, Map<String, List<Suppression>> byPath) {
        this.active = active;
        this.found = found;
        this.places = found.places();
        this.byPath = byPath;
        byPath.forEach((path, all) -> all.forEach(
                suppression -> byRule.computeIfAbsent(new Key(path, suppression.rule()), key -> new ArrayList<>())
                        .add(suppression)));
    }

    LintResult result() {
        List<Violation> counting = new ArrayList<>();
        List<SuppressedViolation> suppressed = new ArrayList<>();
        for (Violation violation : found.violations()) {
            Optional<Suppression> covering = covering(violation);
            covering.ifPresentOrElse(
                    suppression -> {
                        used.add(suppression);
                        suppressed.add(new SuppressedViolation(
                                violation, SuppressedViolation.Kind.COMMENT, suppression.reason()));
                    },
                    () -> counting.add(violation));
        }
        counting.addAll(unused());
        return found.with(counting, suppressed);
    }

    private Optional<Suppression> covering(Violation violation) {
        Location location = violation.location();
        List<Suppression> candidates =
                byRule.getOrDefault(new Key(location.path(), violation.rule().id()), List.of());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        int line = places.start(location).line();
        return candidates.stream()
                .filter(suppression -> suppression.covers(line))
                .findFirst();
    }

    /** Where not all was found that there is, or not all that another run may find, nobody knows what a comment would have suppressed; nor where a rule is off. */
    private List<Violation> unused() {
        Set<String> incomplete = new HashSet<>();
        found.violations().stream()
                .filter(EngineRules::isIncomplete)
                .forEach(violation -> incomplete.add(violation.location().path()));
        List<Violation> unused = new ArrayList<>();
        byPath.forEach((path, all) -> all.stream()
                .filter(suppression -> !incomplete.contains(path)
                        && !used.contains(suppression)
                        && !found.unsettled().contains(suppression.rule())
                        && active.of(path).severities().containsKey(suppression.rule()))
                .forEach(suppression -> active.ofEngine(
                                EngineRules.SUPPRESSION,
                                Finding.at(
                                                new Location(path, suppression.comment()),
                                                "The suppression of " + suppression.rule() + " suppresses nothing")
                                        .advice("remove it"))
                        .ifPresent(unused::add)));
        return unused;
    }
}
