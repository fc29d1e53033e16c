package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataDocument;
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
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextEdits;
import io.github.coursekit.text.TextRange;
import java.util.List;

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
            reporter.report(badOpener(text.source(), block));
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

    private static Finding badOpener(SourceFile source, FrontMatterBlock block) {
        String opener = source.slice(block.opener());
        String delimiter = block.delimiter();
        Finding finding = Finding.at(source.at(block.opener()), "The front matter opens with '" + opener + "'")
                .advice("nothing but '" + delimiter + "' may stand on that line");
        boolean longer =
                opener.stripTrailing().replace(delimiter.substring(1, 2), "").isEmpty();
        return Delimited.mended(
                source,
                "Write '" + delimiter + "'",
                new TextEdit(source.at(block.opener()), delimiter),
                longer,
                finding);
    }

    private static Finding invalid(LessonText text, DataProblem problem) {
        Finding finding = Finding.at(
                        text.source().at(problem.range()),
                        "The front matter is not valid " + text.block().notation() + ": " + problem.text())
                .advice(problem.advice());
        return problem.mend() == null ? finding : finding.fix(mended(text.source(), problem.mend()));
    }

    /** That it can be read then proves a guess; a line that vanishes may have been meant. */
    private static Fix mended(SourceFile source, DataProblem.Mend mend) {
        TextEdit edit = narrowed(source, mend);
        Fix fix = Fix.of("Write it as it was meant", edit);
        SourceFile tried = SourceFile.of(source.path(), TextEdits.apply(source.text(), List.of(edit)));
        FrontMatterBlock block = FrontMatterBlock.find(tried);
        boolean proved = block.form() == FrontMatterBlock.Form.WHOLE
                && DataDocument.parse(tried.text(), block.content(), block.notation())
                        .mapping()
                        .isPresent();
        boolean removesLine =
                mend.replacement().isEmpty() && source.slice(mend.range()).contains("\n");
        return proved && !removesLine ? fix : fix.unsafe();
    }

    /** Without what stays as it is at both ends. */
    private static TextEdit narrowed(SourceFile source, DataProblem.Mend mend) {
        String before = source.slice(mend.range());
        String after = mend.replacement();
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        TextRange changed =
                new TextRange(mend.range().start() + start, mend.range().end() - end);
        return new TextEdit(source.at(changed), after.substring(start, after.length() - end));
    }
}
