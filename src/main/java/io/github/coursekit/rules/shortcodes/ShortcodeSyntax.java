package io.github.coursekit.rules.shortcodes;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.MarkdownProblem;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

/** See the page {@code shortcode-syntax.md}, which is the documentation and the test of this rule. */
final class ShortcodeSyntax implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("shortcode-syntax", "Every shortcode is written as Hugo reads it", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (MarkdownProblem problem : text.markdown().problems()) {
            reporter.report(Finding.at(text.source().at(problem.range()), problem.fact())
                    .advice(problem.advice()));
        }
    }
}
