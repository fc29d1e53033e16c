package io.github.coursekit.lint;

import io.github.coursekit.text.SourceFile;

/** Finds the lines of a file with something on them: Markdown wants a blank line between a comment and a heading. */
final class FilledLines {

    private final SourceFile source;

    /** The line that was asked for last, and the answer: many comments on one line, before many blank ones, ask for the same. */
    private int lineBefore;

    private int lineAfter;

    FilledLines(SourceFile source) {
        this.source = source;
    }

    /** The next such line after one; behind the last line where there is none. */
    int after(int line) {
        if (line != lineBefore) {
            lineBefore = line;
            lineAfter = line + 1;
            while (lineAfter < source.lines().count()
                    && source.slice(source.lineRange(lineAfter)).isBlank()) {
                lineAfter++;
            }
        }
        return lineAfter;
    }
}
