package io.github.coursekit.report;

import io.github.coursekit.text.Excerpt;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the console can show.
 *
 * @param columns how many columns a line has, at least 20
 * @param colours whether it shows colours
 * @param charset the encoding of what is written to it; characters that it lacks are shown escaped
 */
public record Screen(int columns, boolean colours, Charset charset) {

    /** 80 columns of UTF-8 without colours. */
    public static final Screen PLAIN = new Screen(80, false, StandardCharsets.UTF_8);

    /** How much of a line is shown, in UTF-16 units: the longest path of a file, and some words. */
    private static final int LONGEST_LINE = 5000;

    private static final int LEAST_COLUMNS = 20;
    private static final String DRAWING = "│╭╰─…";

    /**
     * Checks the width.
     *
     * @throws IllegalArgumentException when nothing would fit
     */
    public Screen {
        if (columns < LEAST_COLUMNS) {
            throw new IllegalArgumentException(columns + " columns are less than " + LEAST_COLUMNS);
        }
    }

    /**
     * {@return a text from anywhere as one line that is safe on this screen, also at its start: what could forge lines, move the cursor, turn the text around or be
     * taken for a command is shown escaped, line breaks too; cut when it is very long}
     *
     * @param text the text
     */
    public String line(String text) {
        return Printable.noCommand(ScreenLine.of(Excerpt.shown(text, LONGEST_LINE), new Printable(charset))
                .toString());
    }

    /** Whether lines can be drawn with more than ASCII. */
    boolean drawsLines() {
        return charset.canEncode() && charset.newEncoder().canEncode(DRAWING);
    }
}
