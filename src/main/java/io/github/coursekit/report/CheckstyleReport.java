package io.github.coursekit.report;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Position;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The result as Checkstyle's XML, which many code-review tools read: a {@code file} for each file with violations. */
public final class CheckstyleReport {

    private static final String FORMAT_VERSION = "10.0";

    private CheckstyleReport() {}

    /**
     * {@return the report}
     *
     * @param input the result
     */
    public static String of(ReportInput input) {
        XmlText xml = new XmlText().open("checkstyle", "version", FORMAT_VERSION);
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
        return close(xml, open).close().toString();
    }

    private static XmlText close(XmlText xml, @Nullable String open) {
        return open == null ? xml : xml.close();
    }

    private static void addError(XmlText xml, Violation violation, Position start) {
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
