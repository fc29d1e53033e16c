package io.github.coursekit.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A violation as the page shows it.
 *
 * @param rule the id of its rule
 * @param severity error, warning or info
 * @param section what the page filters by: the path of its section, {@code .} for the content folder itself
 * @param place line and column
 * @param message the message
 * @param line the source; null when it cannot be read or the line is blank
 * @param second the related place; null when there is none
 * @param mend the fix; null when there is none
 */
record ViolationView(
        String rule,
        String severity,
        String section,
        String place,
        String message,
        @Nullable MarkedLine line,
        @Nullable Second second,
        @Nullable Mend mend) {

    /**
     * A second place that explains the first.
     *
     * @param place path, line and column; without the path in the same file
     * @param message what stands there
     * @param line the source; null when it cannot be read or the line is blank
     */
    record Second(String place, String message, @Nullable MarkedLine line) {}

    /**
     * What mends a violation.
     *
     * @param description what the edits do
     * @param edits the first edits
     * @param more how many edits are not shown
     */
    record Mend(String description, List<Edit> edits, int more) {}

    /**
     * A replacement.
     *
     * @param line the source, with what is replaced marked
     * @param replacement the new text
     */
    record Edit(MarkedLine line, String replacement) {}
}
