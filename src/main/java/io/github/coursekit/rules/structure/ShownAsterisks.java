package io.github.coursekit.rules.structure;

import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.text.Excerpt;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The asterisks of one page that Markdown shows as they are written, and of these the ones that plainly were meant to make text bold. */
final class ShownAsterisks {

    private static final String BOLD = "**";

    /** What may stand before the first text of a line. */
    private static final Pattern LINE_START = Pattern.compile("[\\s>]*(?:[-+*]\\s+|[0-9]{1,9}[.)]\\s+)?");

    /** Words of programs and footnotes begin with asterisks, too. */
    private static final Pattern OPENED = Pattern.compile("\\p{L}[^*\\s]*\\s[^*]*\\S");

    private static final Pattern PARAMETER = Pattern.compile("[a-z_]+[,:)=].*");
    private static final int LONGEST_START = 60;
    private static final int SHOWN = 40;

    private final SourceFile source;
    private final String text;
    private final Reporter reporter;

    /** The lines of the findings: several on one line are mostly one slip. */
    private final Set<Integer> told = new HashSet<>();

    ShownAsterisks(SourceFile source, Reporter reporter) {
        this.source = source;
        this.text = source.text();
        this.reporter = reporter;
    }

    /** The pairs of asterisks in a range, but for those of paths such as {@code a/**}. */
    List<TextRange> in(TextRange range) {
        List<TextRange> marks = new ArrayList<>();
        int at = text.indexOf(BOLD, range.start());
        while (at >= 0 && at + BOLD.length() <= range.end()) {
            int end = at;
            while (end < range.end() && text.charAt(end) == '*') {
                end++;
            }
            boolean path = before(at) == '/' || behind(end) == '/';
            if (end - at == BOLD.length() && before(at) != '*' && behind(end) != '*' && !path) {
                marks.add(new TextRange(at, end));
            }
            at = text.indexOf(BOLD, end);
        }
        return marks;
    }

    /** Takes asterisks that follow emphasis: more close it than open it. */
    void behind(TextRange emphasis, TextRange run) {
        if (emphasis.end() == run.start() && isEmphasis(emphasis)) {
            int end = run.start();
            while (behind(end) == '*') {
                end++;
            }
            unequal(new TextRange(emphasis.start(), end));
        }
    }

    /** Takes asterisks before emphasis: more open it than close it. */
    void before(TextRange emphasis, TextRange run) {
        if (emphasis.start() == run.end() && isEmphasis(emphasis)) {
            int start = run.end();
            while (before(start) == '*') {
                start--;
            }
            unequal(new TextRange(start, emphasis.end()));
        }
    }

    private boolean isEmphasis(TextRange range) {
        return !range.isEmpty() && text.charAt(range.start()) == '*' && before(range.end()) == '*';
    }

    /** Where no word stands between them, they are signs of footnotes. */
    private void unequal(TextRange range) {
        if (source.slice(range).codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        report(Finding.at(source.at(range), "Of the asterisks around '" + shown(range) + "' some are shown")
                .advice("write as many before the text as behind it"));
    }

    /** Looks at all pairs of asterisks of the page, in order. */
    void check(List<TextRange> marks) {
        for (int i = 0; i < marks.size(); i++) {
            TextRange mark = marks.get(i);
            if (i + 1 < marks.size() && isAround(mark, marks.get(i + 1))) {
                around(mark, marks.get(i + 1));
                i++;
            } else if (isOpened(mark)) {
                TextRange rest = new TextRange(mark.start(), lineEnd(mark.end()));
                report(Finding.at(source.at(mark), "The bold text that begins here, '" + shown(rest) + "', never ends")
                        .advice("write '**' where it is to end"));
            }
        }
    }

    /** Whether two pairs of asterisks stand around some text of one line, and not each before a text of its own. */
    private boolean isAround(TextRange opening, TextRange closing) {
        String inner = text.substring(opening.end(), Math.min(closing.start(), lineEnd(opening.end())));
        boolean oneLine = opening.end() + inner.length() == closing.start();
        boolean words = inner.codePoints().anyMatch(Character::isLetterOrDigit);
        boolean operators = isSpace(before(opening.start()))
                && isSpace(behind(opening.end()))
                && isSpace(before(closing.start()))
                && isSpace(behind(closing.end()));
        boolean apart = !isSpace(behind(opening.end()))
                && isSpace(before(closing.start()))
                && Character.isLetterOrDigit(behind(closing.end()))
                && Character.isLetterOrDigit(before(closing.start() - trailing(inner)));
        return oneLine && words && !apart && (!operators || isFirst(opening)) && inner.indexOf('|') < 0;
    }

    private void around(TextRange opening, TextRange closing) {
        TextRange whole = new TextRange(opening.start(), closing.end());
        String inner = text.substring(opening.end(), closing.start());
        boolean spaced = !inner.equals(inner.strip());
        Finding finding = Finding.at(source.at(whole), "The asterisks around '" + shown(whole) + "' are shown");
        if (!spaced) {
            report(finding.advice(
                    "put a space or punctuation outside of them, or take the punctuation out from inside"));
            return;
        }
        String mended = mended(opening, closing);
        Finding advised = finding.advice("write no space within them");
        report(
                mended.isEmpty()
                        ? advised
                        : advised.fix(Fix.of(
                                        "Write '" + Excerpt.shown(mended.strip(), SHOWN) + "'",
                                        new TextEdit(source.at(whole), mended))
                                .unsafe()));
    }

    /** The text with its white space outside of the asterisks; empty where that would not make it bold. */
    private String mended(TextRange opening, TextRange closing) {
        String inner = text.substring(opening.end(), closing.start());
        String words = inner.strip();
        char before = before(opening.start());
        char behind = behind(closing.end());
        String left = inner.startsWith(words) || isSpace(before) ? "" : " ";
        String right = inner.endsWith(words) || !Character.isLetterOrDigit(behind) ? "" : " ";
        boolean opens = isSpace(before) || !left.isEmpty() || Character.isLetterOrDigit(words.codePointAt(0));
        boolean closes = !Character.isLetterOrDigit(behind)
                || !right.isEmpty()
                || Character.isLetterOrDigit(words.codePointBefore(words.length()));
        return opens && closes && words.indexOf('*') < 0 ? left + BOLD + words + BOLD + right : "";
    }

    /** Whether bold text begins a line here, and no asterisk closes it in the same paragraph. */
    private boolean isOpened(TextRange mark) {
        if (!isFirst(mark)) {
            return false;
        }
        String line = text.substring(mark.end(), lineEnd(mark.end())).stripTrailing();
        return OPENED.matcher(line).matches() && !PARAMETER.matcher(line).matches() && !isClosedBelow(mark);
    }

    private boolean isClosedBelow(TextRange mark) {
        for (int line = source.lines().lineOf(mark.end()) + 1;
                line <= source.lines().count();
                line++) {
            String below = source.slice(source.lineRange(line));
            if (below.isBlank() || below.indexOf('*') >= 0) {
                return !below.isBlank();
            }
        }
        return false;
    }

    private boolean isFirst(TextRange mark) {
        int line = source.lines().start(source.lines().lineOf(mark.start()));
        return mark.start() - line <= LONGEST_START
                && LINE_START.matcher(text.substring(line, mark.start())).matches();
    }

    private void report(Finding finding) {
        if (told.add(source.lines().lineOf(finding.location().range().start()))) {
            reporter.report(finding);
        }
    }

    private String shown(TextRange range) {
        return Excerpt.shown(source.slice(range).replace("*", "").strip(), SHOWN);
    }

    private static int trailing(String inner) {
        return inner.length() - inner.stripTrailing().length();
    }

    private int lineEnd(int offset) {
        return source.lineRange(source.lines().lineOf(offset)).end();
    }

    /** The character before an offset; a space at the start. */
    private char before(int offset) {
        return offset > 0 ? text.charAt(offset - 1) : ' ';
    }

    /** The character at an offset; a space at the end. */
    private char behind(int offset) {
        return offset < text.length() ? text.charAt(offset) : ' ';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }
}
