package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.CodeBlock;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;

/** See the page {@code structure-unclosed-fence.md}, which is the documentation and the test of this rule. */
final class StructureUnclosedFence implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("structure-unclosed-fence", "A fenced code block is closed", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (CodeBlock block : text.markdown().codeBlocks()) {
            if (!block.closed() && !text.markdown().isHanded(block.range())) {
                report(text, block.range(), reporter);
            }
        }
    }

    private static void report(LessonText text, TextRange block, Reporter reporter) {
        int start = block.start();
        int line = text.source().lines().lineOf(start);
        Location opener = text.source()
                .at(new TextRange(start, text.source().lineRange(line).end()));
        // What it stands in ends it, when something follows.
        boolean cut = !text.source().text().substring(block.end()).isBlank();
        reporter.report(Finding.at(
                        opener,
                        "The code block opened here is never closed, "
                                + (cut
                                        ? "and ends with the list item or quotation around it"
                                        : "so all that follows is code"))
                .advice(cut ? "add a closing fence, indented as this one" : "add a closing fence"));
    }
}
