package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.CodeBlock;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A fenced code block.
 *
 * @param source the file
 * @param block the block
 * @param mark what opens it: three or more of {@code `} or {@code ~}
 * @param info what stands behind that on the line; empty for nothing
 */
record Fence(SourceFile source, CodeBlock block, String mark, String info) {

    /** A line that opens a block, in a block that it does not close; the words of a fence of backticks hold none. */
    private static final Pattern OPENER = Pattern.compile(" {0,3}(`{3,}|~{3,})[ \\t]*([^`]*)");

    /** A fence that text stands before, so that it closes nothing. */
    private static final Pattern GLUED = Pattern.compile("\\s*[^`\\s][^`]*`{3,}\\s*");

    /** The fenced blocks of a page, in order, without those in what shortcodes are handed as text. */
    static List<Fence> of(LessonText text) {
        List<Fence> fences = new ArrayList<>();
        for (CodeBlock block : text.markdown().codeBlocks()) {
            if (!text.markdown().isHanded(block.range())) {
                of(text.source(), block).ifPresent(fences::add);
            }
        }
        return fences;
    }

    private static Optional<Fence> of(SourceFile source, CodeBlock block) {
        int line = source.lines().lineOf(block.range().start());
        int end = Math.min(source.lineRange(line).end(), block.range().end());
        // An indented block begins with its indentation.
        Matcher opener = OPENER.matcher(source.slice(new TextRange(block.range().start(), end)));
        boolean fenced = opener.matches();
        return fenced
                ? Optional.of(new Fence(
                        source, block, opener.group(1), opener.group(2).strip()))
                : Optional.empty();
    }

    /** Its first line in the file, from 1. */
    int line() {
        return source.lines().lineOf(block.range().start());
    }

    /** Its last line in the file. */
    int lastLine() {
        return source.lines().lineOf(block.range().end());
    }

    /** The place of its first line. */
    TextRange opening() {
        return new TextRange(block.range().start(), source.lineRange(line()).end());
    }

    /** Whether what opens it stands in it once more, as it does in few. */
    boolean holdsMark() {
        int end = block.closed()
                ? source.lines().start(lastLine())
                : block.range().end();
        int at = source.text().indexOf(mark, opening().end());
        return at >= 0 && at < end;
    }

    /** The first line in it that opens a block of its kind, in the file. */
    OptionalInt openerWithin() {
        return within().filter(line -> {
                    Matcher opener = OPENER.matcher(content(line));
                    return opener.matches() && opener.group(1).startsWith(mark) && isInfo(opener.group(2));
                })
                .findFirst();
    }

    private static boolean isInfo(String text) {
        return !text.isEmpty() && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '{');
    }

    /** The first line in it that ends with a fence, in the file. */
    OptionalInt gluedWithin() {
        return within().filter(line -> GLUED.matcher(content(line)).matches()).findFirst();
    }

    boolean holdsProse() {
        return within().anyMatch(line -> PageText.isSure(content(line)));
    }

    /** Whether nothing stands in it. */
    boolean isEmpty() {
        return source.slice(new TextRange(
                        opening().end(), Math.max(opening().end(), block.range().end())))
                .isBlank();
    }

    /** Whether it ends before the page does, with the list item or quotation around it. */
    boolean isCutOff() {
        int at = block.range().end();
        while (at < source.text().length()
                && Character.isWhitespace(source.text().charAt(at))) {
            at++;
        }
        return at < source.text().length();
    }

    /** The lines between its fences. */
    private IntStream within() {
        return IntStream.rangeClosed(line() + 1, block.closed() ? lastLine() - 1 : lastLine());
    }

    /** A line in it without the indentation that its opening fence has, too. */
    String content(int line) {
        String whole = source.slice(source.lineRange(line));
        int indent = block.range().start() - source.lines().start(line());
        int at = 0;
        while (at < Math.min(indent, whole.length()) && " \t>".indexOf(whole.charAt(at)) >= 0) {
            at++;
        }
        return whole.substring(at);
    }
}
