package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

/** See the page {@code front-matter-present.md}, which is the documentation and the test of this rule. */
final class FrontMatterPresent implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("front-matter-present", "A lesson begins with front matter", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        if (text.source().firstMalformed().filter(b -> b.offset() == 0).isPresent()) {
            return; // another encoding altogether: nothing can be told of what it says
        }
        if (text.source().text().startsWith("<<<<<<< ")) {
            return; // structure-merge-conflict tells the cause
        }
        FrontMatterBlock block = text.block();
        switch (block.form()) {
            case NONE -> {
                if (text.isPage()) {
                    reporter.report(Finding.at(
                                    text.source().at(block.opener()),
                                    (text.source().text().isBlank()
                                            ? "The file is empty"
                                            : "The lesson has no front matter"))
                            .advice("begin it with a line '---', its title and another line '---'"));
                }
            }
            case WHOLE, UNCLOSED, BAD_OPENER -> {
                // present; what is wrong with it is for other rules
            }
        }
    }
}
