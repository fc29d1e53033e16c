package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Heading;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** See the page {@code structure-duplicate-heading.md}, which is the documentation and the test of this rule. */
final class StructureDuplicateHeading implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "structure-duplicate-heading", "Headings side by side have different texts", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        // What stage-title-unique reports.
        Set<TextRange> stages = new HashSet<>();
        text.lesson().stages().forEach(stage -> stages.add(stage.range()));
        // One map for each level that is open: the headings seen under the same parent.
        Deque<Map<String, Heading>> open = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        for (Heading heading : text.markdown().headings()) {
            if (!isLinkedByText(heading, text)) {
                continue;
            }
            while (!levels.isEmpty() && levels.peek() > heading.level()) {
                levels.pop();
                open.pop();
            }
            if (levels.isEmpty() || levels.peek() < heading.level()) {
                levels.push(heading.level());
                open.push(new HashMap<>());
            }
            Heading first = open.element().putIfAbsent(heading.text().toLowerCase(Locale.ROOT), heading);
            if (first != null && !(stages.contains(first.range()) && stages.contains(heading.range()))) {
                reporter.report(Finding.at(
                                text.source().at(heading.range()),
                                "A second heading '" + heading.text()
                                        + "' stands beside the first, so a link to it depends on their order")
                        .advice("give it a text of its own")
                        .related(text.source().at(first.range()), "the first one"));
            }
        }
    }

    /** No link to a heading with an id of its own depends on others, which link-anchor-unique compares, and nobody links to one without a text. */
    private static boolean isLinkedByText(Heading heading, LessonText text) {
        return heading.explicitId().isEmpty()
                && !heading.text().isBlank()
                && !text.markdown().isHanded(heading.range());
    }
}
