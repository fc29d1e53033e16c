package io.github.coursekit.rules.structure;

import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.text.Excerpt;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The asterisks of one page that Markdown shows as they are written, and of these the ones that plainly were meant to make text bold. */
final class ShownAsterisks {

    /** Words of programs and footnotes begin with asterisks, too. */
    private static final Pattern OPENED = Pattern.compile("\\p{L}[^*\\s]*\\s[^*]*\\S");

    private static final Pattern PARAMETER = Pattern.compile("[a-z_]+[,:)=].*");
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

    /** Takes asterisks that follow emphasis: more close it than open it. */
    void behind(TextRange emphasis, TextRange run) {
        if (emphasis.end() == run.start() && isEmphasis(emphasis)) {
            int end = run.start();
            while (end < text.length() && text.charAt(end) == '*') {
                end++;
            }
            unequal(new TextRange(emphasis.start(), end));
        }
    }

    /** Takes asterisks before emphasis: more open it than close it. */
    void before(TextRange emphasis, TextRange run) {
        if (emphasis.start() == run.end() && isEmphasis(emphasis)) {
            int start = run.end();
            while (start > 0 && text.charAt(start - 1) == '*') {
                start--;
            }
            unequal(new TextRange(start, emphasis.end()));
        }
    }

    private boolean isEmphasis(TextRange range) {
        return !range.isEmpty() && text.charAt(range.start()) == '*' && text.charAt(range.end() - 1) == '*';
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
    void check(List<BoldMark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            BoldMark mark = marks.get(i);
            MeantBold bold = i + 1 < marks.size() ? new MeantBold(mark, marks.get(i + 1)) : null;
            if (bold != null && bold.isSure()) {
                report(bold);
                i++;
            } else if (isOpened(mark)) {
                TextRange rest = new TextRange(mark.range().start(), mark.rest().end());
                report(Finding.at(
                                source.at(mark.range()),
                                "The bold text that begins here, '" + shown(rest) + "', never ends")
                        .advice("write '**' where it is to end"));
            }
        }
    }

    private void report(MeantBold bold) {
        TextRange whole = bold.whole();
        String inner = bold.inner();
        Finding finding = Finding.at(source.at(whole), "The asterisks around '" + shown(whole) + "' are shown");
        if (inner.equals(inner.strip())) {
            report(finding.advice(
                    "put a space or punctuation outside of them, or take the punctuation out from inside"));
            return;
        }
        String mended = bold.mended();
        Finding advised = finding.advice("write no space within them");
        report(
                mended.isEmpty()
                        ? advised
                        : advised.fix(Fix.of(
                                        "Write '" + Excerpt.shown(mended.strip(), SHOWN) + "'",
                                        new TextEdit(source.at(whole), mended))
                                .unsafe()));
    }

    /** Whether bold text begins a line here, and no asterisk closes it in the same paragraph. */
    private boolean isOpened(BoldMark mark) {
        if (!mark.isFirst()) {
            return false;
        }
        String line = source.slice(mark.rest()).stripTrailing();
        return OPENED.matcher(line).matches() && !PARAMETER.matcher(line).matches() && !isClosedBelow(mark);
    }

    private boolean isClosedBelow(BoldMark mark) {
        for (int line = source.lines().lineOf(mark.range().end()) + 1;
                line <= source.lines().count();
                line++) {
            String below = source.slice(source.lineRange(line));
            if (below.isBlank() || below.indexOf('*') >= 0) {
                return !below.isBlank();
            }
        }
        return false;
    }

    private void report(Finding finding) {
        if (told.add(source.lines().lineOf(finding.location().range().start()))) {
            reporter.report(finding);
        }
    }

    private String shown(TextRange range) {
        return Excerpt.shown(source.slice(range).replace("*", "").strip(), SHOWN);
    }
}
