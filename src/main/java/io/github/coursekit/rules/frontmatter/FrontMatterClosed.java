package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.data.Notation;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

/** See the page {@code front-matter-closed.md}, which is the documentation and the test of this rule. */
final class FrontMatterClosed implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("front-matter-closed", "Front matter that is opened is closed", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        FrontMatterBlock block = text.block();
        if (block.form() == FrontMatterBlock.Form.UNCLOSED) {
            reporter.report(
                    Finding.at(text.source().at(block.opener()), "The front matter is opened here and never closed")
                            .advice(
                                    block.notation() == Notation.JSON
                                            ? "add the '}' or the '\"' that is missing"
                                            : "add a line '" + block.delimiter() + "' behind its last key"));
        }
    }
}
