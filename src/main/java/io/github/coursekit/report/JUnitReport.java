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
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The result as JUnit's XML, which CI servers show as tests: a suite for each lesson, and in it a case for each rule that found something, or a
 * single one that passes. What fails the build fails its case; the rest is the output of a case that passes.
 */
public final class JUnitReport {

    private static final String PASSED = "no violations";

    private final ReportInput input;
    private final LintResult.Places places;
    private final XmlText xml;

    private JUnitReport(ReportInput input, XmlText xml) {
        this.input = input;
        this.xml = xml;
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
        new JUnitReport(input, new XmlText(out)).write();
    }

    private void write() throws IOException {
        Map<String, List<List<Violation>>> suites = suites();
        List<List<Violation>> cases =
                suites.values().stream().flatMap(List::stream).toList();
        long passed = suites.values().stream().filter(List::isEmpty).count();
        xml.open("testsuites", attributes("course:check", cases.size() + passed, failures(cases)));
        for (Map.Entry<String, List<List<Violation>>> suite : suites.entrySet()) {
            addSuite(suite.getKey(), suite.getValue());
        }
        xml.close().end();
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
        xml.open("testsuite", attributes(shown, Math.max(1, cases.size()), failures(cases)));
        if (cases.isEmpty()) {
            xml.leaf("testcase", caseAttributes(shown, PASSED));
        }
        for (List<Violation> violations : cases) {
            addCase(shown, violations);
        }
        xml.close();
    }

    private void addCase(String path, List<Violation> violations) throws IOException {
        xml.open("testcase", caseAttributes(path, violations.get(0).rule().id()));
        List<Violation> failures = violations.stream().filter(input::fails).toList();
        List<Violation> others =
                violations.stream().filter(v -> !input.fails(v)).toList();
        if (!failures.isEmpty()) {
            String message = failures.get(0).message();
            String more = failures.size() == 1 ? "" : " (and " + (failures.size() - 1) + " more)";
            xml.text("failure", lines(failures), "message", message + more, "type", type(failures));
        }
        if (!others.isEmpty()) {
            xml.text("system-out", lines(others));
        }
        xml.close();
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

    private static String[] attributes(String name, long tests, long failures) {
        return Stream.of(
                        "name",
                        name,
                        "tests",
                        Long.toString(tests),
                        "failures",
                        Long.toString(failures),
                        "errors",
                        "0",
                        "skipped",
                        "0",
                        "time",
                        "0")
                .toArray(String[]::new);
    }

    /** Servers group cases by the dots of their class names, as Java's packages. */
    private static String[] caseAttributes(String path, String name) {
        String stem = path.substring(0, path.lastIndexOf('.') < 0 ? path.length() : path.lastIndexOf('.'));
        return new String[] {"name", name, "classname", stem.replace('/', '.'), "file", path, "time", "0"};
    }
}
