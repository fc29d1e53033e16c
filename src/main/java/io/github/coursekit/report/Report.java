package io.github.coursekit.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes what was found in one format. A pure function of the result: the same input gives the same characters. */
@FunctionalInterface
public interface Report {

    /**
     * Writes a report piece by piece, so that one of a hundred thousand violations need not fit in memory.
     *
     * @param input the result
     * @param out takes it, with line feeds and one at its end; it is not closed
     * @throws IOException when {@code out} does
     */
    void write(ReportInput input, Writer out) throws IOException;

    /**
     * {@return the whole report}
     *
     * @param input the result
     */
    default String text(ReportInput input) {
        StringWriter text = new StringWriter();
        try {
            write(input, text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.toString();
    }
}
