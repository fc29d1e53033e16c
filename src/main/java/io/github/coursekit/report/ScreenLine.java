package io.github.coursekit.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text as a screen shows it, in columns from 0.
 *
 * <p>Tabs go to the next multiple of four. Wide characters take two columns, combining ones none. Where terminals disagree, the line is shown so
 * that they agree: emoji that are joined by U+200D stand side by side, and variation selectors and skin tones are left out.
 */
final class ScreenLine {

    private record Cell(String shown, Span span, boolean rightToLeft) {}

    private static final int TAB = 4;
    private static final int MOST_MARKS = 4;
    private final String text;
    private final Printable printable;
    private final List<Cell> cells = new ArrayList<>();
    private final int[] cellOf;
    private int width;
    private int marks;

    private ScreenLine(String text, Printable printable) {
        this.text = text;
        this.printable = printable;
        this.cellOf = new int[text.length() + 1];
    }

    /** A text without line breaks, as it is shown. */
    static ScreenLine of(String text, Printable printable) {
        ScreenLine line = new ScreenLine(text, printable);
        line.read();
        return line;
    }

    private void read() {
        int base = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            boolean joins = add(codePoint, base, i);
            base = joins ? base : codePoint;
            for (int unit = 0; unit < Character.charCount(codePoint); unit++) {
                cellOf[i + unit] = cells.size() - 1;
            }
        }
        cellOf[text.length()] = cells.size();
        turn();
    }

    /** Adds a code point, and tells whether it became part of the cell before it. {@code base} is what that cell began with, or -1. */
    private boolean add(int codePoint, int base, int index) {
        if (base >= 0 && Terminals.isLeftOut(codePoint, base)) {
            return true;
        }
        boolean joiner = Terminals.isJoiner(codePoint, base) && printable.has(codePoint);
        String escaped = joiner ? null : printable.escaped(text, index);
        if (codePoint == '\t') {
            addCell(" ".repeat(TAB - width % TAB), TAB - width % TAB);
        } else if (escaped != null) {
            addCell(escaped, escaped.length());
        } else if (Terminals.width(codePoint) == 0 && base >= 0) {
            addMark(codePoint);
            return true;
        } else {
            addCell(Character.toString(codePoint), Terminals.width(codePoint));
        }
        return false;
    }

    private void addCell(String shown, int columns) {
        cells.add(new Cell(shown, new Span(width, width + columns), false));
        width += columns;
        marks = 0;
    }

    /** A tower of marks would cover the lines around it. */
    private void addMark(int codePoint) {
        if (++marks <= MOST_MARKS) {
            Cell last = cells.get(cells.size() - 1);
            cells.set(cells.size() - 1, new Cell(last.shown + Character.toString(codePoint), last.span, false));
        }
    }

    /** Finds what a terminal that knows of right-to-left text shows in another order. */
    private void turn() {
        if (!RightToLeft.isIn(text)) {
            return;
        }
        BitSet turned = RightToLeft.of(cells.stream().map(Cell::shown).toList());
        for (int i = turned.nextSetBit(0); i >= 0; i = turned.nextSetBit(i + 1)) {
            cells.set(i, new Cell(cells.get(i).shown, cells.get(i).span, true));
        }
    }

    /** The number of columns of the whole line. */
    int width() {
        return width;
    }

    /**
     * The columns of a range of the text, at least one. Part of a right-to-left run stands for all of it: only that is true of terminals that
     * turn it around and of those that do not.
     *
     * @param from the first UTF-16 unit, from 0
     * @param to the unit behind the last
     */
    Span span(int from, int to) {
        int first = cellOf[from];
        int last = to > from ? cellOf[to - 1] : first;
        while (first > 0 && isRightToLeft(first) && isRightToLeft(first - 1)) {
            first--;
        }
        while (isRightToLeft(last) && isRightToLeft(last + 1)) {
            last++;
        }
        int start = first < cells.size() ? cells.get(first).span.start() : width;
        int end = last < cells.size() ? cells.get(last).span.end() : width;
        return new Span(start, Math.max(end, start + 1));
    }

    private boolean isRightToLeft(int cell) {
        return cell < cells.size() && cells.get(cell).rightToLeft;
    }

    /** The whole line. */
    @Override
    public String toString() {
        return cells.stream().map(Cell::shown).collect(Collectors.joining());
    }

    /** What stands in a part of the line; a wide character that is cut through leaves a blank. */
    String slice(Span part) {
        StringBuilder slice = new StringBuilder();
        for (Cell cell : cells) {
            if (cell.span.start() >= part.start() && cell.span.end() <= part.end()) {
                slice.append(cell.shown);
            } else if (cell.span.start() < part.end() && cell.span.end() > part.start()) {
                slice.append(
                        " ".repeat(Math.min(cell.span.end(), part.end()) - Math.max(cell.span.start(), part.start())));
            }
        }
        return slice.toString();
    }
}
