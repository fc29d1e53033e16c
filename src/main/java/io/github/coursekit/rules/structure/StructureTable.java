package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Dialect.Extension;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.markdown.TableRow;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Excerpt;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** See the page {@code structure-table.md}, which is the documentation and the test of this rule. */
final class StructureTable implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "structure-table", "Rows of a table and the line below its head fit the head", Severity.WARNING);

    /** The line below the head of a table. */
    private static final Pattern DELIMITERS =
            Pattern.compile("\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*+\\|?");

    private static final int SHOWN = 40;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        if (!text.settings().site().markdown().extensions().contains(Extension.TABLES)) {
            return;
        }
        for (TableRow row : text.markdown().tableRows()) {
            if (!text.markdown().isHanded(row.range())) {
                checkRow(text, row, reporter);
            }
        }
        List<Run> runs = text.markdown().runs();
        for (int i = 2; i < runs.size(); i++) {
            if (isDelimiters(runs.get(i)) && runs.get(i - 1).kind() == Run.Kind.BREAK) {
                checkHead(text, lineBefore(runs, i - 1), runs.get(i).range(), reporter);
            }
        }
    }

    /** What stands before a line break on its line, without the markers of lists and quotations. */
    private static TextRange lineBefore(List<Run> runs, int lineBreak) {
        int first = lineBreak - 1;
        while (first > 0 && isFollowedBy(runs.get(first - 1), runs.get(first))) {
            first--;
        }
        TextRange start = runs.get(first).outer();
        return start.union(runs.get(lineBreak - 1).outer());
    }

    private static void checkRow(LessonText text, TableRow row, Reporter reporter) {
        String surplus = text.source().slice(row.surplus()).strip();
        if (surplus.codePoints().anyMatch(Character::isLetterOrDigit)) {
            reporter.report(Finding.at(
                            text.source().at(row.surplus()),
                            "The row has %d cells and the head of its table %d: '%s' is not shown"
                                    .formatted(row.cells(), row.columns(), Excerpt.shown(surplus, SHOWN)))
                    .advice("give the head as many cells, or write '\\|' for a bar that parts no cells"));
        } else if (isText(text, row)) {
            reporter.report(Finding.at(
                            text.source().at(row.range()),
                            "This line is a row of the table above it: no blank line parts them")
                    .advice("put one before it")
                    .fix(Fix.of("Put a blank line before it", blankLine(text.source(), row.range()))
                            .unsafe()));
        }
    }

    /** Whether a row is a line of text that follows a table: it has no bar, and is no tag of a shortcode or attribute of the table. */
    private static boolean isText(LessonText text, TableRow row) {
        String line = text.source().slice(row.range()).strip();
        return row.columns() > 1
                && line.indexOf('|') < 0
                && !line.startsWith("{")
                && !line.startsWith("<")
                && text.markdown().runs(row.range()).stream().anyMatch(Run::hasContent);
    }

    /** In a quotation or list item the blank line is written as the start of the row's own. */
    private static TextEdit blankLine(SourceFile source, TextRange row) {
        int line = source.lines().lineOf(row.start());
        int start = source.lines().start(line);
        TextRange before = source.lineRange(line - 1);
        String lineEnd = source.slice(new TextRange(before.end(), start));
        String prefix = source.slice(new TextRange(start, row.start()));
        return new TextEdit(source.at(new TextRange(start, start)), prefix.stripTrailing() + lineEnd);
    }

    private static boolean isDelimiters(Run run) {
        return run.kind() == Run.Kind.TEXT
                && run.mayHold('|')
                && run.mayHold('-')
                && DELIMITERS.matcher(run.text().strip()).matches();
    }

    private static boolean isFollowedBy(Run run, Run next) {
        boolean together = run.outer().equals(next.outer())
                || run.outer().end() == next.outer().start();
        return run.kind() != Run.Kind.BREAK && together;
    }

    private static void checkHead(LessonText text, TextRange head, TextRange delimiters, Reporter reporter) {
        int columns = TableRow.cellsIn(text.source().slice(delimiters));
        int cells = TableRow.cellsIn(text.source().slice(head));
        if (cells > 1 && cells != columns && !text.markdown().isHanded(delimiters)) {
            Finding finding = Finding.at(
                            text.source().at(delimiters),
                            "The line has %d cells and the head above it %d, so that there is no table"
                                    .formatted(columns, cells))
                    .advice("give it " + cells)
                    .related(text.source().at(head), "the head");
            reporter.report(fix(text, delimiters, cells).map(finding::fix).orElse(finding));
        }
    }

    /** Where the row below has as many cells as the head, the line between them alone is wrong; colons would tell whose column which of its cells is. */
    private static Optional<Fix> fix(LessonText text, TextRange delimiters, int cells) {
        SourceFile source = text.source();
        String written = source.slice(delimiters).stripTrailing();
        int next = source.lines().lineOf(delimiters.start()) + 1;
        boolean fits =
                next <= source.lines().count() && TableRow.cellsIn(source.slice(source.lineRange(next))) == cells;
        if (!fits || written.indexOf(':') >= 0) {
            return Optional.empty();
        }
        String cell = written.contains(" |") ? " --- |" : "---|";
        String start = written.startsWith("|") ? "|" : "";
        String row = start + cell.repeat(cells);
        String mended =
                written.endsWith("|") ? row : row.substring(0, row.length() - 1).stripTrailing();
        TextRange range = new TextRange(delimiters.start(), delimiters.start() + written.length());
        return Optional.of(Fix.of("Write '" + mended + "'", new TextEdit(source.at(range), mended)));
    }
}
