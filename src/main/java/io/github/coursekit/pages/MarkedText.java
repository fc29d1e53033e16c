package io.github.coursekit.pages;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads texts that say by a byte order mark how they are written, as spreadsheets and editors on Windows have them. */
final class MarkedText {

    /** How a text is read that has no mark. */
    static final Charset UNMARKED = StandardCharsets.UTF_8;

    private MarkedText() {}

    /** How a text is written that begins with some bytes. */
    static Charset charset(byte[] bytes, int length) {
        Map<String, Charset> marks = new LinkedHashMap<>(); // the longer ones first, since one begins with another
        marks.put("\u0000\u0000\u00FE\u00FF", Charset.forName("UTF-32BE"));
        marks.put("\u00FF\u00FE\u0000\u0000", Charset.forName("UTF-32LE"));
        marks.put("\u00FE\u00FF", StandardCharsets.UTF_16BE);
        marks.put("\u00FF\u00FE", StandardCharsets.UTF_16LE);
        String start = new String(bytes, 0, Math.min(length, 4), StandardCharsets.ISO_8859_1);
        return marks.entrySet().stream()
                .filter(mark -> start.startsWith(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UNMARKED);
    }

    static String decode(byte[] bytes) {
        return new String(bytes, charset(bytes, bytes.length));
    }
}
