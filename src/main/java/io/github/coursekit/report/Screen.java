package io.github.coursekit.report;

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

    /** Whether lines can be drawn with more than ASCII. */
    boolean drawsLines() {
        return charset.canEncode() && charset.newEncoder().canEncode(DRAWING);
    }
}
