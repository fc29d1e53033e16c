package io.github.coursekit.cache;

import io.github.coursekit.course.PlacedText;

/** Writes and reads texts with their places. */
final class PlacedTextCodec {

    private PlacedTextCodec() {}

    static void write(Packer out, PlacedText placed) {
        out.text(placed.text());
        out.range(placed.range());
    }

    static PlacedText read(Unpacker in) {
        return new PlacedText(in.text(), in.range());
    }
}
