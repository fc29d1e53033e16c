package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Heading;
import io.github.coursekit.markdown.Shortcode;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
        List<TextRange> pairs = pairs(text.markdown().shortcodes());
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
            Heading first = open.element().putIfAbsent(key(heading, pairs), heading);
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

    /** Readers see the tabs of a page one at a time, or as parts that a shortcode sets apart: only headings of one of them stand side by side. */
    private static String key(Heading heading, List<TextRange> pairs) {
        int pair = -1;
        for (TextRange range : pairs) {
            if (range.start() <= heading.range().start() && heading.range().end() <= range.end()) {
                pair = Math.max(pair, range.start());
            }
        }
        return pair + " " + heading.text().toLowerCase(Locale.ROOT);
    }

    /** What stands from an opening tag to the tag that closes it. */
    private static List<TextRange> pairs(List<Shortcode> shortcodes) {
        List<TextRange> pairs = new ArrayList<>();
        Map<String, Deque<Shortcode>> open = new HashMap<>();
        for (Shortcode shortcode : shortcodes) {
            Deque<Shortcode> ofName = open.computeIfAbsent(shortcode.name(), name -> new ArrayDeque<>());
            if (shortcode.kind() == Shortcode.Kind.OPENING) {
                ofName.push(shortcode);
            } else if (shortcode.kind() == Shortcode.Kind.CLOSING && !ofName.isEmpty()) {
                pairs.add(ofName.pop().range().union(shortcode.range()));
            }
        }
        return pairs;
    }

    /** No link to a heading with an id of its own depends on others, which link-anchor-unique compares, and nobody links to one without a text. */
    private static boolean isLinkedByText(Heading heading, LessonText text) {
        return heading.explicitId().isEmpty()
                && !heading.text().isBlank()
                && !text.markdown().isHanded(heading.range());
    }
}
