package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Heading;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.List;

/** See the page {@code structure-heading-increment.md}, which is the documentation and the test of this rule. */
final class StructureHeadingIncrement implements LessonRule {

    private static final Option<Integer> MAX =
            Option.number("max", 1, 1, "how many levels deeper the next heading may be");

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "structure-heading-increment",
            "A heading is at most one level deeper than the one before it",
            Severity.WARNING,
            List.of(MAX));

    private final int max;

    StructureHeadingIncrement() {
        this(OptionValues.DEFAULTS);
    }

    private StructureHeadingIncrement(OptionValues options) {
        this.max = options.get(MAX);
    }

    @Override
    public Rule configured(OptionValues options) {
        return new StructureHeadingIncrement(options);
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        Heading before = null;
        for (Heading heading : text.markdown().headings()) {
            if (text.markdown().isHanded(heading.range())) {
                continue;
            }
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
