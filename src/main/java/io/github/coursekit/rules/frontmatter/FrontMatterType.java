package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.Notation;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

/** See the page {@code front-matter-type.md}, which is the documentation and the test of this rule. */
final class FrontMatterType implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("front-matter-type", "A lesson has a type", Severity.INFO);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        boolean typed = text.lesson()
                .frontMatter()
                .names()
                .type()
                .filter(type -> !type.isBlank())
                .isPresent();
        boolean undecided = text.cascade().undecided().contains("type");
        if (text.lesson().readable() && text.isPage() && !undecided && !typed) {
            reporter.report(Finding.at(
                            text.source().at(text.block().opener()), "type is missing, here and in every cascade above")
                    .advice("add a line such as '" + typed(text.block().notation()) + "'"));
        }
    }

    private static String typed(Notation notation) {
        return notation.entry("type", notation.text("page"));
    }
}
