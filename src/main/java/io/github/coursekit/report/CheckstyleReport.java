package io.github.coursekit.report;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Position;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The result as Checkstyle's XML, which many code-review tools read: a {@code file} for each file with violations. */
public final class CheckstyleReport {

    private static final String FORMAT_VERSION = "10.0";

    private CheckstyleReport() {}

    /**
     * Writes the report; see {@link Report#write}.
     *
     * @param input the result
     * @param out takes it
     * @throws IOException when {@code out} does
     */
    public static void write(ReportInput input, Writer out) throws IOException {
        XmlText xml = new XmlText(out).open("checkstyle", "version", FORMAT_VERSION);
        LintResult.Places places = input.result().places();
        @Nullable String open = null;
        for (Violation violation : input.result().violations()) {
            String path = input.paths().of(violation.location());
            if (!path.equals(open)) {
                close(xml, open).open("file", "name", path);
                open = path;
            }
            addError(xml, violation, places.start(violation.location()));
        }
        close(xml, open).close().end();
    }

    private static XmlText close(XmlText xml, @Nullable String open) throws IOException {
        return open == null ? xml : xml.close();
    }

    private static void addError(XmlText xml, Violation violation, Position start) throws IOException {
        xml.leaf(
                "error",
                "line",
                Integer.toString(start.line()),
                "column",
                Integer.toString(start.column()),
                "severity",
                violation.severity().name().toLowerCase(Locale.ROOT),
                "message",
                violation.message(),
                // Readers take what stands behind the last dot for the check, and what stands before it for its
                // category.
                "source",
                "course." + violation.rule().id());
    }
}
