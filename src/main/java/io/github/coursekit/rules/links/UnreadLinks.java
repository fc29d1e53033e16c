package io.github.coursekit.rules.links;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** A title between quotation marks of word processors, of which one may be straight. */
    private static final Pattern CURLY_TITLE = Pattern.compile(
            "\\S{1,300}?\\s+((?=[^\"']|.*[^\"']\\s*$)[\"'\u201C\u201D\u201E\u00AB\u2018\u2019\u201A\u2039]([^\"]*)[\"'\u201C\u201D\u00BB\u2018\u2019\u203A])\\s*");

    /** A longer text in parentheses is no destination. */
    private static final int LONGEST = 1000;

    /** What a path or address looks like; words in parentheses do not. */
    private static final Pattern PATH = Pattern.compile("[^\"'<>]*[^\\s\"'<>][./][^\\s\"'<>][^\"'<>]*");

    /** How an address or a path begins that can be nothing else. */
    private static final Pattern START = Pattern.compile("[a-z][a-z0-9+.-]{1,20}://|mailto:|\\.{0,2}/|#");

    /** How a path ends that can be nothing else. */
    private static final Pattern END = Pattern.compile("/|\\.(?:md|html?|png|jpe?g|gif|svg|webp|pdf)");

    /** What no such path or address holds. */
    private static final String NEVER = " \t()<>";

    /** Hugo's own way to write a destination. */
    private static final Pattern REFERENCE = Pattern.compile("\\{\\{[<%]\\s*(?:rel)?ref\\b.*");

    /** What would define a label. */
    private static final Pattern DEFINITION = Pattern.compile("\\[([^\\[\\]]{1,300})]:[ \\t]+");

    private final LessonText text;
    private final Reporter reporter;

    UnreadLinks(LessonText text, Reporter reporter) {
        this.text = text;
        this.reporter = reporter;
    }

    /** The labels whose definitions are none because of the quotation marks around their titles: that is told there, and not of each use. */
    static Set<String> spoiltLabels(LessonText text) {
        Set<String> labels = new HashSet<>();
        for (Run run : text.markdown().runs()) {
            if (run.kind() != Run.Kind.TEXT || !run.mayHold('[') || !run.text().startsWith("[")) {
                continue;
            }
            Matcher definition = DEFINITION.matcher(run.text());
            if (definition.lookingAt()
                    && CURLY_TITLE
                            .matcher(text.source()
                                    .slice(restOfLine(text, run.range().start() + definition.end())))
                            .matches()) {
                labels.add(definition.group(1));
            }
        }
        return labels;
    }

    private static TextRange restOfLine(LessonText text, int start) {
        int end = text.source().lineRange(text.source().lines().lineOf(start)).end();
        return new TextRange(start, Math.min(end, start + LONGEST));
    }

    /** Checks a run of text whose source is what a reader sees. */
    void check(Run run) {
        String shown = run.text();
        int start = run.range().start();
        Matcher definition = DEFINITION.matcher(shown);
        if (definition.lookingAt()) {
            checkTitle(restOfLine(text, start + definition.end()));
        }
        int at = shown.indexOf(MIDDLE);
        while (at >= 0) {
            TextRange destination = upTo(')', start + at + MIDDLE.length());
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
        if (size.matches()) {
            report(
                    range,
                    "The size '" + size.group(2).strip() + "' makes this plain text",
                    "remove it",
                    // It is lost to who writes it anew for HTML.
                    Fix.of("Remove the size", edit(start + size.start(2), start + size.end(2), ""))
                            .unsafe());
        } else if (!checkTitle(range) && PATH.matcher(source).matches()) {
            String destination = source.strip();
            String written = SpacedDestination.written(destination);
            if (!written.equals(destination)) { // else something else keeps it from being a link
                Fix fix = Fix.of("Write '" + written + "'", edit(range.start(), range.end(), written));
                report(
                        range,
                        "The space in '" + destination + "' makes this plain text",
                        "write '" + written + "'",
                        SpacedDestination.isSure(destination) && isPlainlyPath(written) ? fix : fix.unsafe());
            }
        }
    }

    /** Whether a destination has a title behind it that Markdown does not take for one. */
    private boolean checkTitle(TextRange range) {
        Matcher title = CURLY_TITLE.matcher(text.source().slice(range));
        if (!title.matches()) {
            return false;
        }
        String straight = "\"" + title.group(2) + "\"";
        int first = range.start() + title.start(1);
        int last = range.start() + title.end(1) - 1;
        report(
                range,
                "The quotation marks of '" + title.group(1) + "' are none to Markdown and make this plain text",
                "write '" + straight + "'",
                Fix.of("Write '" + straight + "'", List.of(edit(first, first + 1, "\""), edit(last, last + 1, "\""))));
        return true;
    }

    /** A space stands between a text in brackets and a destination in parentheses. */
    private void checkParted(TextRange space) {
        TextRange destination = upTo(')', space.end() + 1);
        if (!isSurelyPath(text.source().slice(destination))) {
            return;
        }
        int open = opener('[', ']', space.start() - 1);
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
        TextRange destination = upTo(']', close + REVERSED.length());
        if (!isSurelyPath(text.source().slice(destination)) || stands("([:", destination.end() + 1)) {
            return;
        }
        int open = opener('(', ')', close);
        boolean call = open > 0 && (Character.isLetterOrDigit(source.charAt(open - 1)) || stands(")]_$", open - 1));
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

    private boolean stands(String any, int offset) {
        String source = text.source().text();
        return offset < source.length() && any.indexOf(source.charAt(offset)) >= 0;
    }

    /** Whether something can be nothing but a path or address. */
    private static boolean isSurelyPath(String source) {
        if (REFERENCE.matcher(source).matches()) {
            return true;
        }
        if (source.chars().anyMatch(c -> NEVER.indexOf(c) >= 0)
                || source.chars().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        return isPlainlyPath(source);
    }

    /** Whether something begins or ends as only a path or address does. */
    private static boolean isPlainlyPath(String source) {
        String path = source.indexOf('#') > 0 ? source.substring(0, source.indexOf('#')) : source;
        Matcher end = END.matcher(path);
        return START.matcher(source).lookingAt()
                || (path.indexOf(':') < 0
                        && end.region(Math.max(0, path.lastIndexOf(path.endsWith("/") ? '/' : '.')), path.length())
                                .matches());
    }

    /** What stands from an offset up to a character on its line; nothing when that is not near. */
    private TextRange upTo(char end, int start) {
        String source = text.source().text();
        int most = Math.min(source.length(), start + LONGEST);
        int close = start;
        if (source.startsWith("{{", start)) {
            while (close < most && !source.startsWith("}}", close)) {
                close++;
            }
        }
        while (close < most && source.charAt(close) != end && "\r\n".indexOf(source.charAt(close)) < 0) {
            close++;
        }
        return close < most && source.charAt(close) == end ? new TextRange(start, close) : new TextRange(start, start);
    }

    /** Where what a character closes is opened on the same line; -1 when it is not. */
    private int opener(char opening, char closing, int close) {
        String source = text.source().text();
        int depth = 0;
        for (int i = close; i >= Math.max(0, close - LONGEST) && source.charAt(i) != '\n'; i--) {
            depth += source.charAt(i) == closing ? 1 : source.charAt(i) == opening ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private void report(TextRange range, String fact, String advice, Fix fix) {
        reporter.report(Finding.at(text.source().at(range), fact).advice(advice).fix(fix));
    }

    private TextEdit edit(int start, int end, String replacement) {
        Location place = text.source().at(new TextRange(start, end));
        return new TextEdit(place, replacement);
    }
}
