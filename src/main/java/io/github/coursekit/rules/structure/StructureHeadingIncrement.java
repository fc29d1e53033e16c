package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Heading;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.List;
import java.util.Map;

/** See the page {@code structure-heading-increment.md}, which is the documentation and the test of this rule. */
public final class StructureHeadingIncrement implements LessonRule {

    private static final Option MAX = new Option("max", 1, 1, "how many levels deeper the next heading may be");

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "structure-heading-increment",
            "A heading is at most one level deeper than the one before it",
            Severity.WARNING,
            List.of(MAX));

    private final int max;

    /** With the default options. */
    public StructureHeadingIncrement() {
        this(MAX.defaultValue());
    }

    private StructureHeadingIncrement(int max) {
        this.max = max;
    }

    @Override
    public Rule configured(Map<String, Integer> options) {
        return new StructureHeadingIncrement(options.getOrDefault(MAX.name(), MAX.defaultValue()));
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        Heading before = null;
        for (Heading heading : text.markdown().headings()) {
            // Where a page starts is its own affair.
            if (before != null && heading.level() > before.level() + max) {
                reporter.report(Finding.at(
                                text.source().at(heading.range()),
                                "The heading '%s' jumps from level %d to %d"
                                        .formatted(heading.text(), before.level(), heading.level()))
                        .advice("make it level " + (before.level() + max)));
            }
            before = heading;
        }
    }
}
