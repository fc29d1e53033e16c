package io.github.coursekit.goal;

import io.github.coursekit.fix.FixResult;
import io.github.coursekit.fix.FixedFile;
import io.github.coursekit.fix.LeftOut;
import io.github.coursekit.report.ReportPaths;
import io.github.coursekit.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What fixes came to, line by line.
 *
 * @param fixed what they came to
 * @param paths the paths of files as they are shown
 */
record FixLines(FixResult fixed, ReportPaths paths) {

    /** What was mended in each file, such as {@code heat.md: encoding-nbsp 2, weight-value 1}. */
    List<String> mended() {
        Set<String> changed = fixed.files().stream().map(FixedFile::path).collect(Collectors.toSet());
        Map<String, Map<String, Integer>> byFile = new TreeMap<>();
        for (Violation violation : fixed.mended()) {
            String path = violation.location().path();
            byFile.computeIfAbsent(path, key -> new TreeMap<>())
                    .merge(violation.rule().id(), 1, Integer::sum);
        }
        List<String> lines = new ArrayList<>();
        byFile.forEach((path, rules) -> lines.add(paths.of(path) + ": "
                + rules.entrySet().stream()
                        .map(rule -> rule.getKey() + " " + rule.getValue())
                        .collect(Collectors.joining(", "))));
        changed.stream()
                .filter(path -> !byFile.containsKey(path))
                .sorted()
                .forEach(path -> lines.add(paths.of(path) + ": changed with the others"));
        return lines;
    }

    /** Fixes that were asked for and not made, sentences without a full stop. */
    List<String> notMended() {
        List<String> warnings = new ArrayList<>();
        for (LeftOut left : fixed.left()) {
            Violation violation = left.violation();
            warnings.add("Not mended: %s in %s (%s), since %s"
                    .formatted(
                            violation.rule().id(),
                            paths.of(violation.location().path()),
                            violation.finding().fact(),
                            left.reason()));
        }
        return warnings;
    }
}
