package io.github.coursekit.rules.links;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of text that was meant for a link, and is none to Markdown. */
final class UnreadLinks {

    private static final String MIDDLE = "](";
    private static final String REVERSED = ")[";

    /** A space between the two halves. */
    private static final Pattern PARTED = Pattern.compile("] +\\(");

    /** The size that some other dialects write behind a destination. */
    private static final Pattern SIZE = Pattern.compile("(\\S{1,300}?)(\\s+=[0-9]*%?x[0-9]*%?)\\s*");

    /** What a path or address looks like; words in parentheses do not. */
    private static final Pattern PATH = Pattern.compile("[^\"'<>]*[^\\s\"'<>][./][^\\s\"'<>][^\"'<>]*");

    private final LessonText text;
    private final Reporter reporter;
    private final NearBrackets brackets;

    UnreadLinks(LessonText text, Reporter reporter) {
        this.text = text;
        this.reporter = reporter;
        this.brackets = new NearBrackets(text.source().text());
    }

    /** Checks a run of text whose source is what a reader sees. */
    void check(Run run) {
        String shown = run.text();
        int start = run.range().start();
        CurlyTitle.ofDefinition(text.source(), run).ifPresent(this::report);
        int at = shown.indexOf(MIDDLE);
        while (at >= 0) {
            TextRange destination = brackets.upTo(')', start + at + MIDDLE.length());
            checkDestination(destination);
            at = shown.indexOf(MIDDLE, destination.end() - start);
        }
        Matcher parted = PARTED.matcher(shown);
        while (parted.find()) {
            checkParted(new TextRange(start + parted.start() + 1, start + parted.end() - 1));
        }
        for (int i = shown.indexOf(REVERSED); i >= 0; i = shown.indexOf(REVERSED, i + 1)) {
            checkReversed(start + i);
        }
    }

    /** Something in what was meant for a destination keeps it from being one. */
    private void checkDestination(TextRange range) {
        int start = range.start();
        String source = text.source().slice(range);
        Matcher size = SIZE.matcher(source);
        Optional<CurlyTitle> title = CurlyTitle.in(text.source(), range);
        if (size.matches()) {
            report(
                    range,
                    "The size '" + size.group(2).strip() + "' makes this plain text",
                    "remove it",
                    // It is lost to who writes it anew for HTML.
                    Fix.of("Remove the size", edit(start + size.start(2), start + size.end(2), ""))
                            .unsafe());
        } else if (title.isPresent()) {
            report(title.get());
        } else if (PATH.matcher(source).matches()) {
            String destination = source.strip();
            String written = SpacedDestination.written(destination);
            if (!written.equals(destination)) { // else something else keeps it from being a link
                Fix fix = Fix.of("Write '" + written + "'", edit(range.start(), range.end(), written));
                report(
                        range,
                        "The space in '" + destination + "' makes this plain text",
                        "write '" + written + "'",
                        SpacedDestination.isSure(destination) && SurePath.hasStartOrEnd(written) ? fix : fix.unsafe());
            }
        }
    }

    private void report(CurlyTitle title) {
        int first = title.range().start();
        int last = title.range().end() - 1;
        String straight = "\"" + title.words() + "\"";
        report(
                title.whole(),
                "The quotation marks of '" + text.source().slice(title.range())
                        + "' are none to Markdown and make this plain text",
                "write '" + straight + "'",
                Fix.of("Write '" + straight + "'", List.of(edit(first, first + 1, "\""), edit(last, last + 1, "\""))));
    }

    /** A space stands between a text in brackets and a destination in parentheses. */
    private void checkParted(TextRange space) {
        TextRange destination = brackets.upTo(')', space.end() + 1);
        if (!SurePath.is(text.source().slice(destination))) {
            return;
        }
        int open = brackets.opener('[', ']', space.start() - 1);
        String label = open < 0 ? "" : text.source().text().substring(open + 1, space.start() - 1);
        // A box of a task list, a number of a list of sources.
        if (label.length() > 1 && label.chars().anyMatch(Character::isLetter)) {
            report(
                    new TextRange(open, destination.end() + 1),
                    "The space between ']' and '(' makes this plain text",
                    "remove it",
                    Fix.of("Remove the space", edit(space.start(), space.end(), "")));
        }
    }

    /** The text stands in parentheses, and the destination in brackets. */
    private void checkReversed(int close) {
        String source = text.source().text();
        TextRange destination = brackets.upTo(']', close + REVERSED.length());
        if (!SurePath.is(text.source().slice(destination)) || brackets.stands("([:", destination.end() + 1)) {
            return;
        }
        int open = brackets.opener('(', ')', close);
        boolean call =
                open > 0 && (Character.isLetterOrDigit(source.charAt(open - 1)) || brackets.stands(")]_$", open - 1));
        String label = open < 0 ? "" : source.substring(open + 1, close);
        if (!label.isBlank() && !call) {
            TextRange whole = new TextRange(open, destination.end() + 1);
            String link = "[" + label + "](" + text.source().slice(destination) + ")";
            Fix fix = Fix.of(
                    "Write '" + link + "'",
                    List.of(
                            edit(open, open + 1, "["),
                            edit(close, close + REVERSED.length(), MIDDLE),
                            edit(destination.end(), destination.end() + 1, ")")));
            report(
                    whole,
                    "Brackets and parentheses are the wrong way round, which makes this plain text",
                    "write '" + link + "'",
                    // No link stands in another one.
                    label.indexOf('[') < 0 ? fix : fix.unsafe());
        }
    }

    private void report(TextRange range, String fact, String advice, Fix fix) {
        reporter.report(Finding.at(text.source().at(range), fact).advice(advice).fix(fix));
    }

    private TextEdit edit(int start, int end, String replacement) {
        Location place = text.source().at(new TextRange(start, end));
        return new TextEdit(place, replacement);
    }
}
