package io.github.coursekit.report.html;

import io.github.coursekit.course.Section;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the violations can be filtered by; only what has any.
 *
 * @param severities the severities, the worst first
 * @param rules the rules by id
 * @param sections the sections in the order that readers see; those around a section count its violations too
 */
record Filters(List<Facet> severities, List<Facet> rules, List<Facet> sections) {

    /** An em space for each section around one: lists of choices know no other indentation. */
    private static final String INDENT = "\u2003";

    static Filters of(LintResult result, SectionIndex index) {
        List<Violation> violations = result.violations();
        List<Facet> severities = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (result.count(severity) > 0) {
                String name = severity.name().toLowerCase(Locale.ROOT);
                severities.add(new Facet(name, name, result.count(severity)));
            }
        }
        Map<String, Long> rules = violations.stream()
                .collect(Collectors.groupingBy(v -> v.rule().id(), TreeMap::new, Collectors.counting()));
        List<Facet> ruleChoices = rules.entrySet().stream()
                .map(rule -> new Facet(rule.getKey(), rule.getKey(), rule.getValue()))
                .toList();
        return new Filters(List.copyOf(severities), ruleChoices, sections(violations, index));
    }

    private static List<Facet> sections(List<Violation> violations, SectionIndex index) {
        Map<String, Long> own = violations.stream()
                .collect(Collectors.groupingBy(
                        v -> index.nearest(v.location().path()).path(), Collectors.counting()));
        List<Facet> choices = new ArrayList<>();
        for (Section section : index.all()) {
            long count = own.entrySet().stream()
                    .filter(entry -> isWithin(entry.getKey(), section.path()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            if (count > 0) {
                String title = section.path().isEmpty() ? "In no section" : Shown.title(section);
                int indent = Math.max(0, index.depth(section) - 1);
                choices.add(new Facet(index.key(section), INDENT.repeat(indent) + title, count));
            }
        }
        return List.copyOf(choices);
    }

    /** Whether a section is another one or stands in it; the content folder holds only itself here. */
    private static boolean isWithin(String path, String section) {
        return path.equals(section) || (!section.isEmpty() && path.startsWith(section + "/"));
    }
}
