package io.github.coursekit.rules.structure;

import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two asterisks that Markdown shows as they are written.
 *
 * @param source the file
 * @param range their place
 */
record BoldMark(SourceFile source, TextRange range) {

    static final String ASTERISKS = "**";

    /** What may stand before the first text of a line. */
    private static final Pattern LINE_START = Pattern.compile("[\\s>]*(?:[-+*]\\s+|[0-9]{1,9}[.)]\\s+)?");

    private static final int LONGEST_START = 60;

    /** Those in a range, but for those of paths such as {@code a/**}. */
    static List<BoldMark> in(SourceFile source, TextRange range) {
        String text = source.text();
        List<BoldMark> marks = new ArrayList<>();
        int at = text.indexOf(ASTERISKS, range.start());
        while (at >= 0 && at + ASTERISKS.length() <= range.end()) {
            int end = at;
            while (end < range.end() && text.charAt(end) == '*') {
                end++;
            }
            BoldMark mark = new BoldMark(source, new TextRange(at, end));
            boolean path = mark.before() == '/' || mark.behind() == '/';
            if (end - at == ASTERISKS.length() && mark.before() != '*' && mark.behind() != '*' && !path) {
                marks.add(mark);
            }
            at = text.indexOf(ASTERISKS, end);
        }
        return marks;
    }

    /** The character before them; a space at the start of the file. */
    char before() {
        return range.start() > 0 ? source.text().charAt(range.start() - 1) : ' ';
    }

    /** The character behind them; a space at the end of the file. */
    char behind() {
        return range.end() < source.text().length() ? source.text().charAt(range.end()) : ' ';
    }

    /** Whether white space stands on both sides of them, as of operators. */
    boolean isSpaced() {
        return Character.isWhitespace(before()) && Character.isWhitespace(behind());
    }

    /** Whether no text stands before them on their line. */
    boolean isFirst() {
        int line = source.lines().start(source.lines().lineOf(range.start()));
        return range.start() - line <= LONGEST_START
                && LINE_START
                        .matcher(source.text().substring(line, range.start()))
                        .matches();
    }

    /** The text behind them on their line. */
    TextRange rest() {
        return new TextRange(
                range.end(),
                source.lineRange(source.lines().lineOf(range.end())).end());
    }
}
