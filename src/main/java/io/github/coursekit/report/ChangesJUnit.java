package io.github.coursekit.report;

import io.github.coursekit.compare.Change;
import io.github.coursekit.compare.Fold;
import io.github.coursekit.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What changed between two versions as JUnit's XML, which CI servers show as tests: a suite for each file that differs, and in it a case for each kind of change. What
 * fails the build, since it is too much for the version, fails its case; the rest is the output of a case that passes. The content folder's own suite has the verdict.
 */
public final class ChangesJUnit {

    private static final String VERSION = "version-large-enough";

    private ChangesJUnit() {}

    /** A case; a clause for each change. */
    private record Case(String name, boolean exists, List<String> failures, List<String> output, String type) {

        Optional<JUnitText.Failure> failure() {
            return failures.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new JUnitText.Failure(failures.get(0), type, failures));
        }
    }

    /**
     * Writes the report.
     *
     * @param input what changed
     * @param out takes it, with line feeds and one at its end; it is not closed
     * @throws IOException when {@code out} does
     */
    public static void write(ChangesInput input, Writer out) throws IOException {
        SortedMap<String, List<Case>> suites = suites(input);
        List<Case> all = suites.values().stream().flatMap(List::stream).toList();
        JUnitText junit = new JUnitText(out);
        junit.open("testsuites", "course:compare", all.size(), failures(all));
        for (String path : suites.keySet()) {
            String shown = input.paths().of(path);
            List<Case> cases = suites.get(path);
            junit.open("testsuite", shown, cases.size(), failures(cases));
            for (Case each : cases) {
                junit.add(shown, each.exists(), each.name(), each.failure(), each.output());
            }
            junit.close();
        }
        junit.close();
        junit.end();
    }

    private static SortedMap<String, List<Case>> suites(ChangesInput input) {
        SortedMap<String, SortedMap<String, List<Change>>> byPlace = new TreeMap<>();
        for (Change change : input.comparison().changes()) {
            byPlace.computeIfAbsent(change.place().path(), path -> new TreeMap<>())
                    .computeIfAbsent(change.kind().id(), kind -> new ArrayList<>())
                    .add(change);
        }
        SortedMap<String, List<Case>> suites = new TreeMap<>();
        suites.computeIfAbsent("", path -> new ArrayList<>()).add(verdict(input));
        byPlace.forEach((path, kinds) -> kinds.values()
                .forEach(changes ->
                        suites.computeIfAbsent(path, same -> new ArrayList<>()).add(of(changes, input))));
        return suites;
    }

    private static Case verdict(ChangesInput input) {
        List<String> fault = input.fault().stream().toList();
        boolean fails = input.incompatible() == Severity.ERROR;
        return new Case(VERSION, false, fails ? fault : List.of(), fails ? List.of() : fault, "version");
    }

    /** The case of changes of one kind in one file. */
    private static Case of(List<Change> changes, ChangesInput input) {
        Change worst = changes.get(0);
        boolean exists = worst.after().filter(after -> !after.path().isEmpty()).isPresent();
        List<String> failures = sentences(changes, true, input);
        List<String> output = sentences(changes, false, input);
        return new Case(
                worst.kind().id(), exists, failures, output, worst.bump().word());
    }

    private static List<String> sentences(List<Change> changes, boolean fails, ChangesInput input) {
        return changes.stream()
                .filter(change -> (input.severity(change.bump()) == Severity.ERROR) == fails)
                .map(change -> ChangesReport.sentence(Fold.of(change))
                        + change.accepted()
                                .map(reason -> "; accepted: " + reason)
                                .orElse(""))
                .toList();
    }

    private static long failures(Collection<Case> cases) {
        return cases.stream().filter(each -> each.failure().isPresent()).count();
    }
}
