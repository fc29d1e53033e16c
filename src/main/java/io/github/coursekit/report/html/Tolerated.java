package io.github.coursekit.report.html;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SuppressedViolation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The violations that do not count.
 *
 * @param baseline how many the baseline tolerates, by rule
 * @param comments those that comments suppress
 */
record Tolerated(List<Facet> baseline, List<Comment> comments) {

    /**
     * A violation that a comment suppresses.
     *
     * @param place path, line and column
     * @param rule the id of its rule
     * @param message the message
     * @param reason why, as the comment says
     */
    record Comment(String place, String rule, String message, String reason) {}

    static Tolerated of(LintResult result, ViolationViews views) {
        Map<String, Long> baseline = result.suppressed().stream()
                .filter(suppressed -> suppressed.kind() == SuppressedViolation.Kind.BASELINE)
                .collect(Collectors.groupingBy(
                        suppressed -> suppressed.violation().rule().id(), TreeMap::new, Collectors.counting()));
        return new Tolerated(
                baseline.entrySet().stream()
                        .map(rule -> new Facet(rule.getKey(), rule.getKey(), rule.getValue()))
                        .toList(),
                result.suppressed().stream()
                        .filter(suppressed -> suppressed.kind() == SuppressedViolation.Kind.COMMENT)
                        .map(suppressed -> comment(suppressed, views))
                        .toList());
    }

    private static Comment comment(SuppressedViolation suppressed, ViolationViews views) {
        return new Comment(
                views.place(suppressed.violation().location()),
                suppressed.violation().rule().id(),
                Shown.text(suppressed.violation().message()),
                Shown.text(suppressed.reason()));
    }

    long baselined() {
        return baseline.stream().mapToLong(Facet::count).sum();
    }
}
