package io.github.coursekit.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes pages by the templates that were compiled with this package. */
final class Templates {

    private Templates() {}

    /** Writes what a template makes of a page. */
    static void write(String template, Object page, Writer out) throws IOException {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());
        try {
            engine.render(template, page, new WriterOutput(out));
        } catch (TemplateException e) {
            // It wraps whatever is thrown, and who asks for a report must know whether the disk or the memory is full.
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            } else if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
