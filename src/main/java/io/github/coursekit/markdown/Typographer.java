package io.github.coursekit.markdown;

import io.github.coursekit.markdown.Typography.Mark;
import java.util.Optional;

/**
 * Finds the marks in the text of one page that are shown with other characters than they are typed with, as Goldmark's
 * <a href="https://github.com/yuin/goldmark/blob/master/extension/typographer.go">typographer</a> does, which looks at the source of a line, and counts over the whole page which quotes
 * are open.
 */
final class Typographer {

    private final Typography typography;
    private int openSingle;
    private int openDouble;

    Typographer(Typography typography) {
        this.typography = typography;
    }

    /**
     * What stands for some characters.
     *
     * @param length how many characters
     * @param html what stands for them
     */
    record Replacement(int length, String html) {}

    /** Whether there is anything in a text that may be replaced. */
    static boolean mayBeIn(String text) {
        return text.indexOf('\'') >= 0
                || text.indexOf('"') >= 0
                || text.contains("--")
                || text.contains("...")
                || text.contains("<<")
                || text.contains(">>");
    }

    /** Whether a mark may begin with a character. */
    static boolean isMark(char c) {
        return c == '\'' || c == '"' || c == '-' || c == '.' || c == '<' || c == '>';
    }

    /**
     * What stands for the first characters of the rest of a line. It is to be asked of all in their order.
     *
     * @param before the code point before them; a line break at the start of a line
     * @param line the rest of the line, with its line break where another line follows in the block
     */
    Optional<Replacement> of(int before, String line) {
        return switch (line.charAt(0)) {
            case '-' ->
                line.startsWith("---") && isOn(Mark.EM_DASH) ? some(3, Mark.EM_DASH) : pair(line, "--", Mark.EN_DASH);
            case '.' -> line.startsWith("...") ? some(3, Mark.ELLIPSIS) : Optional.empty();
            case '<' -> pair(line, "<<", Mark.LEFT_ANGLE_QUOTE);
            case '>' -> pair(line, ">>", Mark.RIGHT_ANGLE_QUOTE);
            case '\'' -> single(before, line, Flanks.of(before, line));
            case '"' -> twice(before, line, Flanks.of(before, line));
            default -> Optional.empty();
        };
    }

    private Optional<Replacement> pair(String line, String typed, Mark mark) {
        return line.startsWith(typed) ? some(2, mark) : Optional.empty();
    }

    private boolean isOn(Mark mark) {
        return typography.of(mark).isPresent();
    }

    private Optional<Replacement> some(int length, Mark mark) {
        return typography.of(mark).map(html -> new Replacement(length, html));
    }

    private Optional<Replacement> single(int before, String line, Flanks flanks) {
        int next = line.length() > 1 ? line.codePointAt(1) : ' ';
        if (isOn(Mark.APOSTROPHE) && isApostrophe(before, line, next, flanks)) {
            return some(1, Mark.APOSTROPHE);
        }
        if (isOn(Mark.LEFT_SINGLE_QUOTE) && flanks.opensOnly()) {
            boolean contraction = isEnding(line, "s", "m", "t", "d", "ve", "ll", "re");
            openSingle += contraction ? 0 : 1;
            return some(1, contraction ? Mark.RIGHT_SINGLE_QUOTE : Mark.LEFT_SINGLE_QUOTE);
        }
        if (line.length() > 2 && !Character.isDigit(next)) {
            return some(1, Mark.RIGHT_SINGLE_QUOTE);
        }
        boolean closes = isOn(Mark.RIGHT_SINGLE_QUOTE) && openSingle > 0 && closes(line, next, flanks);
        openSingle -= closes ? 1 : 0;
        return closes ? some(1, Mark.RIGHT_SINGLE_QUOTE) : Optional.empty();
    }

    private Optional<Replacement> twice(int before, String line, Flanks flanks) {
        int next = line.length() > 1 ? line.codePointAt(1) : ' ';
        if (isOn(Mark.LEFT_DOUBLE_QUOTE) && flanks.opensOnly()) {
            openDouble++;
            return some(1, Mark.LEFT_DOUBLE_QUOTE);
        }
        boolean inches = next == '"' && Character.isDigit(before);
        boolean closes = isOn(Mark.RIGHT_DOUBLE_QUOTE) && openDouble > 0 && !inches && closes(line, next, flanks);
        openDouble -= closes ? 1 : 0;
        return closes ? some(1, Mark.RIGHT_DOUBLE_QUOTE) : Optional.empty();
    }

    /** As in {@code '90s}, {@code 'twas} and {@code don't}. */
    private static boolean isApostrophe(int before, String line, int next, Flanks flanks) {
        boolean decade = flanks.opensOnly()
                && line.length() > 3
                && isAsciiDigit(line.charAt(1))
                && isAsciiDigit(line.charAt(2))
                && line.charAt(3) == 's'
                && (line.length() == 4 || Flanks.isSpace(line.codePointAt(4)) || Flanks.isMark(line.codePointAt(4)));
        boolean shortened = (Flanks.isPunctuation(before) || Flanks.isSpace(before)) && "tenl".indexOf(next) >= 0;
        boolean within = Character.isLetterOrDigit(before) && Character.isLetter(next);
        return decade || shortened || within;
    }

    /** Whether what follows the first character is one of some endings and no more. */
    private static boolean isEnding(String line, String... endings) {
        for (String ending : endings) {
            int end = 1 + ending.length();
            if (line.startsWith(ending, 1) && (line.length() == end || isAsciiBreak(line.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(String line, int next, Flanks flanks) {
        boolean amongMarks = line.length() == 2 || (line.length() > 2 && isAsciiBreak(line.charAt(2)));
        return flanks.closesOnly()
                || (flanks.closes() && line.length() > 1 && Flanks.isPunctuation(next) && amongMarks);
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiBreak(char c) {
        return c < 128 && (Flanks.isSpace(c) || Flanks.isMark(c));
    }
}
