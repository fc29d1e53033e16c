package io.github.coursekit.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A bar of several pieces, drawn against the longest bar of its picture.
 *
 * @param pieces the pieces, from the left
 */
record Bar(List<Piece> pieces) {

    private static final double WHOLE = 100;

    /**
     * A piece of a bar.
     *
     * @param x its left edge, such as {@code 12.5%} of the picture's width
     * @param width its width, in the same form
     * @param kind what it looks like
     * @param text what it says when pointed at
     */
    record Piece(String x, String width, String kind, String text) {}

    /**
     * What is to become a piece.
     *
     * @param size how much it is
     * @param kind what it looks like
     * @param text what it says when pointed at
     */
    record Part(long size, String kind, String text) {}

    /** The bar of some parts; {@code full} is what the whole width stands for. Parts of no size are left out. */
    static Bar of(List<Part> parts, long full) {
        List<Piece> pieces = new ArrayList<>();
        long done = 0;
        for (Part part : parts) {
            if (part.size > 0) {
                pieces.add(new Piece(percent(done, full), percent(part.size, full), part.kind, part.text));
                done += part.size;
            }
        }
        return new Bar(pieces);
    }

    private static String percent(long size, long full) {
        return String.format(Locale.ROOT, "%.2f%%", WHOLE * size / full);
    }
}
