package io.github.coursekit.report;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The result as JUnit's XML, which CI servers show as tests: a suite for each lesson, and in it a case for each rule that found something, or a
 * single one that passes. What fails the build fails its case; the rest is the output of a case that passes.
 */
public final class JUnitReport {

    private static final String PASSED = "no violations";

    private final ReportInput input;
    private final LintResult.Places places;
    private final JUnitText junit;

    private JUnitReport(ReportInput input, JUnitText junit) {
        this.input = input;
        this.junit = junit;
        this.places = input.result().places();
    }

    /**
     * Writes the report; see {@link Report#write}.
     *
     * @param input the result
     * @param out takes it
     * @throws IOException when {@code out} does
     */
    public static void write(ReportInput input, Writer out) throws IOException {
        new JUnitReport(input, new JUnitText(out)).write();
    }

    private void write() throws IOException {
        Map<String, List<List<Violation>>> suites = suites();
        List<List<Violation>> cases =
                suites.values().stream().flatMap(List::stream).toList();
        long passed = suites.values().stream().filter(List::isEmpty).count();
        junit.open("testsuites", "course:" + input.origin().goal(), cases.size() + passed, failures(cases));
        for (Map.Entry<String, List<List<Violation>>> suite : suites.entrySet()) {
            addSuite(suite.getKey(), suite.getValue());
        }
        junit.close();
        junit.end();
    }

    /** The cases of each file, by path; none for a lesson without violations. */
    private Map<String, List<List<Violation>>> suites() {
        Map<String, Map<String, List<Violation>>> byFile = new TreeMap<>();
        for (Lesson lesson : input.result().course().lessons()) {
            byFile.put(lesson.path(), new TreeMap<>());
        }
        for (Violation violation : input.result().violations()) {
            byFile.computeIfAbsent(violation.location().path(), key -> new TreeMap<>())
                    .computeIfAbsent(violation.rule().id(), key -> new ArrayList<>())
                    .add(violation);
        }
        Map<String, List<List<Violation>>> suites = new TreeMap<>();
        byFile.forEach((path, rules) -> suites.put(path, List.copyOf(rules.values())));
        return suites;
    }

    private void addSuite(String path, List<List<Violation>> cases) throws IOException {
        String shown = input.paths().of(new Location(path, new TextRange(0, 0)));
        junit.open("testsuite", shown, Math.max(1, cases.size()), failures(cases));
        if (cases.isEmpty()) {
            junit.add(shown, true, PASSED, Optional.empty(), List.of());
        }
        for (List<Violation> violations : cases) {
            addCase(shown, violations);
        }
        junit.close();
    }

    private void addCase(String path, List<Violation> violations) throws IOException {
        List<Violation> failures = violations.stream().filter(input::fails).toList();
        List<Violation> others =
                violations.stream().filter(v -> !input.fails(v)).toList();
        Optional<JUnitText.Failure> failure = failures.isEmpty()
                ? Optional.empty()
                : Optional.of(new JUnitText.Failure(failures.get(0).message(), type(failures), lines(failures)));
        junit.add(path, true, violations.get(0).rule().id(), failure, lines(others));
    }

    private List<String> lines(List<Violation> violations) {
        return violations.stream()
                .map(v -> input.paths().of(v.location()) + ":" + places.start(v.location()) + ": " + v.message())
                .toList();
    }

    private static String type(List<Violation> violations) {
        return violations.stream()
                .map(Violation::severity)
                .min(Severity::compareTo)
                .orElseThrow()
                .name();
    }

    private long failures(List<List<Violation>> cases) {
        return cases.stream()
                .filter(each -> each.stream().anyMatch(input::fails))
                .count();
    }
}
