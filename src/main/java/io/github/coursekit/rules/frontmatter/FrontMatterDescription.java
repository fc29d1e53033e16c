package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

/** See the page {@code front-matter-description.md}, which is the documentation and the test of this rule. */
final class FrontMatterDescription implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("front-matter-description", "A lesson has a description", Severity.INFO);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        boolean described = text.lesson()
                .frontMatter()
                .names()
                .description()
                .filter(description -> !description.isBlank())
                .isPresent();
        if (!text.lesson().readable() || !text.isPage() || text.lesson().isAssessment() || described) {
            return;
        }
        reporter.report(Finding.at(
                        text.frontMatter()
                                .flatMap(m -> m.entry("description"))
                                .map(entry -> text.source().at(entry.key().range()))
                                .orElseGet(() -> text.source().at(text.block().opener())),
                        "The description is missing")
                .advice("lists and search results show it, so say in a sentence what the lesson is about"));
    }
}
