package io.github.coursekit.report;

import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.List;

/** Draws a place of a file into a frame: its line, or the first and the last lines of several, and a mark with a label. */
final class Snippet {

    /** So many lines are shown whole; of more, the middle is left out. */
    private static final int MOST_LINES = 5;

    private static final int FIRST_LINES = 3;
    private static final int MARGIN = 2;

    private final Frame frame;
    private final SourceFile file;

    Snippet(Frame frame, SourceFile file) {
        this.frame = frame;
        this.file = file;
    }

    /**
     * Draws a place, and tells whether there was room for the label.
     *
     * @param place the place; where it ends behind a line break, it ends before it
     * @param mark the mark under it
     */
    boolean draw(TextRange place, Mark mark) {
        TextRange range = trimmed(place);
        int first = file.lines().lineOf(range.start());
        int last = file.lines().lineOf(range.end());
        return first == last ? drawLine(first, List.of(range), mark) : drawLines(range, first, last, mark);
    }

    private TextRange trimmed(TextRange place) {
        String text = file.text();
        int start = Math.min(place.start(), text.length());
        int end = Math.min(place.end(), text.length());
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new TextRange(start, end);
    }

    /** Draws one line with some ranges of it marked, and tells whether there was room for the label. */
    boolean drawLine(int number, List<TextRange> ranges, Mark mark) {
        TextRange range = ranges.stream().reduce(TextRange::union).orElse(file.lineRange(number));
        Part part = part(number, range, frame.columns());
        Window window = part.window(range, frame);
        frame.source(number, "", mark.ink(), window.of(part.line));
        StringBuilder marks = new StringBuilder();
        for (TextRange each : ranges) {
            Span span = part.span(each);
            if (window.shows(span)) {
                String signs = mark.of(window.shown(span));
                marks.append(signs.substring(Math.min(marks.length(), signs.length())));
            }
        }
        return ranges.isEmpty() || drawMark(marks.toString(), mark);
    }

    private boolean drawMark(String signs, Mark mark) {
        String labelled = (signs + " " + frame.text(mark.label())).stripTrailing();
        boolean fits = Wrapped.width(labelled) <= frame.columns();
        frame.mark(fits ? labelled : signs, mark.ink());
        return fits;
    }

    private boolean drawLines(TextRange range, int first, int last, Mark mark) {
        drawStart(range.start(), first, mark);
        boolean all = last - first < MOST_LINES;
        for (int line = first + 1; line < (all ? last : first + FIRST_LINES); line++) {
            drawMargin(line, frame.bar(), mark);
        }
        if (!all) {
            frame.mark(frame.bar() + " " + frame.ellipsis(), mark.ink());
        }
        drawMargin(last, frame.bar(), mark);
        int end = span(last, lineStart(last).start(), range.end()).end();
        return drawMark(frame.foot() + rule(end) + mark.sign(), mark);
    }

    /** The first line; what begins within it has a mark below. */
    private void drawStart(int start, int line, Mark mark) {
        int lineStart = Math.min(lineStart(line).start(), start);
        boolean whole = file.slice(new TextRange(lineStart, start)).isBlank();
        drawMargin(line, whole ? frame.corner() : " ", mark);
        if (!whole) {
            frame.mark(frame.turn() + rule(span(line, start, start).start() + 1) + mark.sign(), mark.ink());
        }
    }

    /** The columns of a part of a line that is shown from its start. */
    private Span span(int line, int start, int end) {
        return part(line, lineStart(line), frame.columns() - MARGIN).span(new TextRange(start, end));
    }

    private String rule(int columns) {
        return frame.rule().repeat(Math.min(columns, frame.columns() - MARGIN));
    }

    private void drawMargin(int line, String margin, Mark mark) {
        TextRange start = lineStart(line);
        Part part = part(line, start, frame.columns() - MARGIN);
        Span focus = part.span(start);
        String shown = Window.around(part.line.width(), focus, frame.columns() - MARGIN, frame.ellipsis())
                .of(part.line);
        frame.source(line, margin + (shown.isBlank() ? "" : " "), mark.ink(), shown.stripTrailing());
    }

    private TextRange lineStart(int line) {
        int start = file.lines().start(line);
        return new TextRange(start, start);
    }

    /** A part of a line, as it is shown. A line can be endless: what is far from the place is not even looked at. */
    private Part part(int number, TextRange place, int columns) {
        TextRange line = file.lineRange(number);
        // A byte order mark stands before the first column; where it is the place, it is shown.
        int start = Math.min(line.start(), place.start());
        int from = boundary(Math.max(start, place.start() - 2 * columns));
        int to = boundary(Math.max(from, Math.min(line.end(), place.start() + 4 * columns)));
        return new Part(ScreenLine.of(file.slice(new TextRange(from, to)), frame.printable()), from, to);
    }

    /** The offset, or the one before it when it would cut a character in two. */
    private int boundary(int offset) {
        String text = file.text();
        boolean cuts = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return cuts ? offset - 1 : offset;
    }

    private record Part(ScreenLine line, int from, int to) {

        Span span(TextRange range) {
            int start = Math.max(from, Math.min(range.start(), to));
            return line.span(start - from, Math.max(start, Math.min(range.end(), to)) - from);
        }

        Window window(TextRange focus, Frame frame) {
            return Window.around(line.width(), span(focus), frame.columns(), frame.ellipsis());
        }
    }
}
