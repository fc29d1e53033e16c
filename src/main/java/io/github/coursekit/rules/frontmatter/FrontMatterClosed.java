package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.data.Notation;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.regex.Pattern;

/** See the page {@code front-matter-closed.md}, which is the documentation and the test of this rule. */
final class FrontMatterClosed implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("front-matter-closed", "Front matter that is opened is closed", Severity.ERROR);

    /** What is written for a delimiter, by a slip or by a program that turns hyphens into dashes. */
    static final Pattern LIKE_DELIMITER = Pattern.compile("(?:-{1,9}|[–—−_=*~+.]{1,9}-?|-[–—−]|- - -)[ \\t]*+");

    /** What differs from a delimiter by hyphens only, or closes a document of YAML. */
    private static final Pattern DASHES = Pattern.compile("(?:--|[–—−]{1,3}-?|-[–—−]|- - -|\\.\\.\\.|\\+\\+)[ \\t]*+");

    /** A line of front matter: a key, an item, a comment, or what is indented below one. */
    static final Pattern OF_FRONT_MATTER =
            Pattern.compile("(?:[\\w.\"'-]++[ \\t]*+[:=].*|[ \\t]+\\S.*|- .*|\\[.*\\][ \\t]*+|#[^#\\s].*)");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        FrontMatterBlock block = text.block();
        if (block.form() == FrontMatterBlock.Form.UNCLOSED) {
            Finding finding =
                    Finding.at(text.source().at(block.opener()), "The front matter is opened here and never closed");
            reporter.report(
                    block.notation() == Notation.JSON
                            ? finding.advice("add the '}' or the '\"' that is missing")
                            : mended(text.source(), block, finding));
        }
    }

    /** With the line that was meant to close it, or behind which one is missing. */
    private static Finding mended(SourceFile source, FrontMatterBlock block, Finding finding) {
        String delimiter = block.delimiter();
        int last = source.lines().lineOf(block.opener().start());
        for (int line = last + 1; line <= source.lines().count(); line++) {
            TextRange range = source.lineRange(line);
            String written = source.slice(range);
            if (LIKE_DELIMITER.matcher(written).matches()) {
                return Delimited.mended(
                        source,
                        "Write '" + delimiter + "' there",
                        new TextEdit(source.at(range), delimiter),
                        DASHES.matcher(written).matches() && isEnd(source, line),
                        finding.advice("write '%s' for '%s' in line %d".formatted(delimiter, written.strip(), line)));
            }
            if (OF_FRONT_MATTER.matcher(written).matches()) {
                last = line;
            } else if (!written.isBlank()) {
                break;
            }
        }
        TextRange end = new TextRange(
                source.lineRange(last).end(), source.lineRange(last).end());
        Finding added = finding.advice("add a line '%s' behind line %d, the last of it".formatted(delimiter, last));
        boolean blankBelow = last == source.lines().count()
                || source.slice(source.lineRange(last + 1)).isBlank();
        // Where front matter ends is a guess: lines below may belong to it.
        return blankBelow
                ? Delimited.mended(
                        source,
                        "Add a line '" + delimiter + "'",
                        new TextEdit(source.at(end), lineBreak(source) + delimiter),
                        false,
                        added)
                : added;
    }

    /** Whether no key stands below a line. */
    private static boolean isEnd(SourceFile source, int line) {
        return line == source.lines().count()
                || !OF_FRONT_MATTER
                        .matcher(source.slice(source.lineRange(line + 1)))
                        .matches();
    }

    /** The line break that a file has. */
    static String lineBreak(SourceFile source) {
        return source.text().contains("\r\n") ? "\r\n" : "\n";
    }
}
