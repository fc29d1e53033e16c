package io.github.coursekit.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one violation, drawn as rustc and ruff do: a gutter with line numbers, a bar, and the source beside it.
 *
 * <pre>
 *   --> intro.md:3:9
 *    |
 *  3 | weight: three
 *    |         ^^^^^
 * </pre>
 */
final class Frame {

    private static final String LINE_END = System.lineSeparator();
    private static final int MOST_ROWS = 5;

    private final Screen screen;
    private final Printable printable;
    private final boolean draws;
    private final int gutter;
    private final List<String> lines = new ArrayList<>();
    private boolean noted;

    /**
     * An empty frame.
     *
     * @param screen where it is shown
     * @param lastLine the largest line number that will stand in the gutter, from 1
     */
    Frame(Screen screen, int lastLine) {
        this.screen = screen;
        this.printable = new Printable(screen.charset());
        this.draws = screen.drawsLines();
        this.gutter = Integer.toString(lastLine).length();
    }

    /** How many columns are left beside the bar. */
    int columns() {
        return screen.columns() - gutter - 3;
    }

    Printable printable() {
        return printable;
    }

    /** The corner where the mark of several lines begins. */
    String corner() {
        return draws ? "╭" : "/";
    }

    /** The corner where it begins when it begins within a line. */
    String turn() {
        return draws ? "╭" : " ";
    }

    /** The corner where the mark of several lines ends. */
    String foot() {
        return draws ? "╰" : "|";
    }

    String bar() {
        return draws ? "│" : "|";
    }

    String rule() {
        return draws ? "─" : "_";
    }

    String ellipsis() {
        return draws ? "…" : "...";
    }

    /** A text from a rule as it is shown: cut only when it is very long. */
    String text(String text) {
        ScreenLine line = ScreenLine.of(text, printable);
        Span start = new Span(0, 1);
        return Window.around(line.width(), start, MOST_ROWS * screen.columns(), ellipsis())
                .of(line);
    }

    /** Adds the headline. */
    void headline(String kind, Ink ink, String text) {
        lines.add(ink.paint(kind, screen) + Ink.STRONG.paint(": " + text(text), screen));
    }

    /** Adds where the place is that follows. */
    void arrow(String place) {
        lines.add(" ".repeat(gutter) + Ink.FRAME.paint("--> ", screen) + printable.text(place));
    }

    /** Adds a line of source; {@code margin} is the mark before it, if any. */
    void source(int number, String margin, Ink ink, String text) {
        String digits = Integer.toString(number);
        bar(" ".repeat(gutter - digits.length()) + digits, ink.paint(margin, screen) + text);
    }

    /** Adds what stands under a line of source. */
    void mark(String text, Ink ink) {
        bar(" ".repeat(gutter), ink.paint(text, screen));
    }

    /** Adds a bar with nothing beside it. */
    void blank() {
        bar(" ".repeat(gutter), "");
    }

    private void bar(String number, String text) {
        noted = false;
        String line = Ink.FRAME.paint(number + " " + bar(), screen);
        lines.add(text.isBlank() ? line : line + " " + text);
    }

    /** Adds a remark on the whole, set off from source before it. */
    void note(String kind, Ink ink, String text) {
        if (!noted) {
            blank();
        }
        noted = true;
        String lead = " ".repeat(gutter) + " = " + kind + ": ";
        List<String> wrapped = Wrapped.lines(text(text), screen.columns() - lead.length());
        lines.add(Ink.FRAME.paint(" ".repeat(gutter) + " = ", screen) + ink.paint(kind + ":", screen) + " "
                + wrapped.get(0));
        wrapped.stream().skip(1).forEach(line -> lines.add(Printable.noCommand(" ".repeat(lead.length()) + line)));
    }

    /** Adds a remark with a command behind it, which is never broken: whoever copies it copies one line. */
    void command(String kind, String text, String command) {
        note(kind, Ink.STRONG, text);
        String last = lines.remove(lines.size() - 1);
        int lead = kind.length() + gutter + " = : ".length();
        if (lead + Wrapped.width(text) + 1 + command.length() <= screen.columns()) {
            lines.add(last + " " + command);
        } else {
            lines.add(last);
            lines.add(Printable.noCommand(" ".repeat(Math.min(lead, gutter + 3)) + command));
        }
    }

    @Override
    public String toString() {
        return String.join(LINE_END, lines);
    }
}
