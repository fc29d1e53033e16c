package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataProblem;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.data.Notation;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;

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
            reporter.report(
                    block.notation() == Notation.YAML
                            ? explained(text, problem)
                            : invalid(text, problem, problem.text()).advice(problem.advice()));
        } else if (root != null && text.frontMatter().isEmpty()) {
            String found = root instanceof DataSequence ? "a list" : "only text";
            reporter.report(Finding.at(text.source().at(root.range()), "The front matter is " + found)
                    .advice("it must consist of keys and values such as 'title: My lesson'"));
        }
    }

    /** Whether a no-break space stands where TOML and JSON have only spaces; to YAML it is text. */
    private static boolean isSpaceFault(LessonText text, DataProblem problem) {
        return text.block().notation() != Notation.YAML
                && text.source().text().startsWith("\u00A0", problem.range().start());
    }

    /** The words of YAML's parser, with the mend for the slips that are made most. */
    private static Finding explained(LessonText text, DataProblem problem) {
        String found = problem.text();
        if (found.contains("mapping values are not allowed")) {
            return invalid(text, problem, "a second ': ' in one value").advice("put the value in quotes");
        }
        if (found.contains("<document start>") || found.contains("second YAML document")) {
            return invalid(text, problem, "a line '...' or '%' above ends it before its last key")
                    .advice("remove that line");
        }
        if (found.contains("(TAB)")
                || text.source().text().startsWith("\t", problem.range().start())) {
            return invalid(text, problem, "a tab where only spaces may stand").advice("replace it by spaces");
        }
        if (found.contains("cannot start any token")) {
            return invalid(
                            text,
                            problem,
                            "a value cannot start with '" + text.source().slice(problem.range()) + "'")
                    .advice("put it in quotes");
        }
        if (found.contains("unexpected end of stream") && found.contains("quoted scalar")) {
            return invalid(text, problem, "a quoted value is never closed").advice("add the closing quote");
        }
        if (found.contains("flow sequence")) {
            return invalid(text, problem, "a list opened by '[' is never closed")
                    .advice("add the missing ']' or ','");
        }
        if (found.contains("flow mapping")) {
            return invalid(text, problem, "a mapping opened by '{' is never closed")
                    .advice("add the missing '}' or put the value in quotes");
        }
        return invalid(text, problem, found).advice(problem.advice());
    }

    private static Finding invalid(LessonText text, DataProblem problem, String what) {
        return Finding.at(
                text.source().at(problem.range()),
                "The front matter is not valid " + text.block().notation() + ": " + what);
    }
}
