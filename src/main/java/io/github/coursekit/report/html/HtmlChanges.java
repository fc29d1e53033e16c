package io.github.coursekit.report.html;

import io.github.coursekit.report.ChangesInput;
import java.io.IOException;
import java.io.Writer;

/**
 * What changed between two versions as one page for people: the verdict, the changes, and both course maps side by side with what is new, moved, gone and changed. It
 * loads nothing from anywhere, and has no script.
 */
public final class HtmlChanges {

    private HtmlChanges() {}

    /**
     * Writes the page.
     *
     * @param input what changed
     * @param out takes it, with line feeds; it is not closed
     * @throws IOException when {@code out} does
     */
    public static void write(ChangesInput input, Writer out) throws IOException {
        Templates.write("changes.jte", ChangesPage.of(input), out);
    }
}
