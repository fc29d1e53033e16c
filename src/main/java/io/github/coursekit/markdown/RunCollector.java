package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Takes the visible content of a page, piece by piece. */
final class RunCollector {

    private final int bodyStart;
    private final List<Run> runs = new ArrayList<>();

    private WordCount words = WordCount.NONE;

    /** The outermost emphasis or link around what is taken. */
    private @Nullable TextRange outer;

    RunCollector(int bodyStart) {
        this.bodyStart = bodyStart;
    }

    List<Run> runs() {
        return runs;
    }

    /** The words in what was taken. */
    WordCount words() {
        return words;
    }

    int size() {
        return runs.size();
    }

    /** What was taken from an index on. */
    List<Run> from(int first) {
        return runs.subList(first, runs.size());
    }

    /** The text of what was taken from an index on. */
    String textFrom(int first) {
        if (size() - first == 1) {
            return runs.get(first).text(); // as of most headings
        }
        return from(first).stream().map(Run::text).collect(Collectors.joining());
    }

    /**
     * The source of a node. Source spans are counted from the start of the body, in UTF-16 units. A node without spans (a line break,
     * for instance) stands where what was taken last ends.
     */
    TextRange range(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        int count = spans.size();
        if (count == 0) {
            int at = runs.isEmpty()
                    ? bodyStart
                    : runs.get(runs.size() - 1).range().end();
            return new TextRange(at, at);
        }
        SourceSpan first = spans.get(0);
        SourceSpan last = count == 1 ? first : spans.get(count - 1);
        return new TextRange(bodyStart + first.getInputIndex(), bodyStart + last.getInputIndex() + last.getLength());
    }

    /** Takes what an action brings as marked, by emphasis or a link at a place. */
    void marked(TextRange range, Runnable action) {
        TextRange enclosing = outer;
        if (enclosing == null) {
            outer = range;
        }
        action.run();
        outer = enclosing;
    }

    /** Drops what was taken from an index on; {@code before} is the count of words from before it. */
    void drop(int first, WordCount before) {
        from(first).clear();
        words = before;
    }

    void add(Run.Kind kind, String text, TextRange range) {
        String shown = Placeholders.strip(text);
        add(kind, shown, Run.latin(shown), range);
    }

    private void add(Run.Kind kind, String text, byte[] latin, TextRange range) {
        Run run = Run.of(kind, text, latin, range, outer == null ? range : outer);
        runs.add(run);
        words = words.with(run, latin);
    }

    /** Text in which the tags of shortcodes may stand: the pieces between them, and each tag by itself. {@code latin} is what {@link Run#latin} makes of it. */
    void addText(String literal, byte[] latin, TextRange range) {
        if (literal.indexOf(Placeholders.PLACEHOLDER) < 0) {
            add(Run.Kind.TEXT, literal, latin, range);
            return;
        }
        int start = 0;
        while (start < literal.length()) {
            boolean tag = literal.charAt(start) == Placeholders.PLACEHOLDER;
            int end = start;
            while (end < literal.length() && (literal.charAt(end) == Placeholders.PLACEHOLDER) == tag) {
                end++;
            }
            TextRange piece = piece(literal, range, start, end);
            add(tag ? Run.Kind.SHORTCODE : Run.Kind.TEXT, literal.substring(start, end), piece);
            start = end;
        }
    }

    /** The place of a piece of a text: exact where the source is what a reader sees, else that of the whole. */
    static TextRange piece(String literal, TextRange range, int start, int end) {
        boolean exact = literal.length() == range.length();
        return exact ? new TextRange(range.start() + start, range.start() + end) : range;
    }
}
