package io.github.coursekit.rules.links;

import io.github.coursekit.course.LessonHeading;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Anchor;
import io.github.coursekit.markdown.Heading;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** See the page {@code link-anchor-unique.md}, which is the documentation and the test of this rule. */
final class LinkAnchorUnique implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("link-anchor-unique", "No two places of a page have the same id", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        Map<String, TextRange> first = new HashMap<>();
        List<Heading> headings = text.markdown().headings();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            // Of tabs, which have one heading each, Hugo numbers the ids apart.
            if (heading.apart().isEmpty() || heading.explicitId().isPresent()) {
                LessonHeading kept = text.lesson().headings().get(i);
                kept.id().ifPresent(id -> report(text, id, heading.range(), first, reporter));
            }
        }
        for (Anchor anchor : text.markdown().anchors()) {
            // Attributes on a line of their own are often those of a block whose template leaves them out.
            if (text.source().text().charAt(anchor.range().start()) != '{') {
                report(text, anchor.id(), anchor.range(), first, reporter);
            }
        }
    }

    private static void report(
            LessonText text, String id, TextRange range, Map<String, TextRange> first, Reporter reporter) {
        TextRange earlier = text.markdown().isHanded(range) ? null : first.putIfAbsent(id, range);
        // An anchor in a heading leads to the heading.
        if (earlier != null && !earlier.contains(range)) {
            reporter.report(Finding.at(
                            text.source().at(range),
                            "The id '" + id + "' stands on this page a second time, and links reach only the first")
                    .advice("choose another")
                    .related(text.source().at(earlier), "the first '" + id + "'"));
        }
    }
}
