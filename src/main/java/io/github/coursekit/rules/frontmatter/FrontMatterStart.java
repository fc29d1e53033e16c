package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;

/** See the page {@code front-matter-start.md}, which is the documentation and the test of this rule. */
final class FrontMatterStart implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("front-matter-start", "Nothing stands before the front matter", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        FrontMatterBlock block = text.block();
        int start = text.source().byteOrderMarkLength();
        int opener = block.opener().start();
        if (block.inComment()) {
            reporter.report(Finding.at(
                            text.source().at(block.opener()),
                            "The front matter stands in an HTML comment, where Hugo 0.123 and later do not read it")
                    .advice("remove '<!--' and '-->'"));
        } else if (block.form() == FrontMatterBlock.Form.WHOLE && opener > start) {
            TextRange before = new TextRange(start, opener);
            reporter.report(Finding.at(
                            text.source().at(block.opener()), "Blank lines or spaces stand before the front matter")
                    .advice("begin the file with '" + block.delimiter() + "', since other tools do not look further")
                    .fix(Fix.of("Remove them", new TextEdit(text.source().at(before), ""))));
        }
    }
}
