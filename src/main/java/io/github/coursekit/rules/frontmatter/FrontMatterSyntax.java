package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataProblem;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextEdit;

/** See the page {@code front-matter-syntax.md}, which is the documentation and the test of this rule. */
final class FrontMatterSyntax implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("front-matter-syntax", "Front matter is valid YAML, TOML or JSON", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        FrontMatterBlock block = text.block();
        if (block.form() == FrontMatterBlock.Form.BAD_OPENER) {
            reporter.report(Finding.at(
                            text.source().at(block.opener()),
                            "The front matter opens with '" + text.source().slice(block.opener()) + "'")
                    .advice("nothing but '" + block.delimiter() + "' may stand on that line"));
            return;
        }
        DataProblem problem = text.data().problem();
        if (problem != null && problem.kind() == DataProblem.Kind.LIMIT) {
            return; // lint-limit tells it
        }
        DataNode root = text.data().root();
        if (problem != null && text.source().slice(block.content()).contains("<<<<<<< ")) {
            return; // structure-merge-conflict tells the cause
        }
        if (problem != null && isSpaceFault(text, problem)) {
            return; // encoding-nbsp tells the cause
        }
        if (problem != null) {
            reporter.report(invalid(text, problem));
        } else if (root instanceof DataScalar nothing && text.frontMatter().isPresent()) {
            reporter.report(Finding.at(
                            text.source().at(nothing.range()),
                            "The front matter is '" + nothing.text() + "', at which the newest Hugo stops")
                    .advice("remove it, or write keys and values"));
        } else if (root != null && text.frontMatter().isEmpty()) {
            String found = root instanceof DataSequence ? "a list" : "only text";
            reporter.report(Finding.at(text.source().at(root.range()), "The front matter is " + found)
                    .advice("it must consist of keys and values such as 'title: My lesson'"));
        }
    }

    /** Whether a no-break space stands where only a space may. */
    private static boolean isSpaceFault(LessonText text, DataProblem problem) {
        return text.source().text().startsWith("\u00A0", problem.range().start());
    }

    private static Finding invalid(LessonText text, DataProblem problem) {
        Finding finding = Finding.at(
                        text.source().at(problem.range()),
                        "The front matter is not valid " + text.block().notation() + ": " + problem.text())
                .advice(problem.advice());
        DataProblem.Mend mend = problem.mend();
        return mend == null
                ? finding
                : finding.fix(Fix.of(
                        "Write it as it was meant", new TextEdit(text.source().at(mend.range()), mend.replacement())));
    }
}
