package io.github.coursekit.course;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;

/**
 * The lines of a file as edits of its front matter need them.
 *
 * @param source the file
 */
record FrontMatterLines(SourceFile source) {

    /** The line that the key of an entry stands on, without its line break. */
    TextRange of(DataEntry entry) {
        return source.lineRange(source.lines().lineOf(entry.key().range().start()));
    }

    /** Whether nothing but white space stands between two offsets. */
    boolean isBlank(int start, int end) {
        return source.text().substring(start, end).isBlank();
    }

    /** The line break behind the key of an entry: keys end no file. */
    String breakBehind(DataEntry entry) {
        return breakBehind(of(entry));
    }

    /** The line break behind a line. */
    String breakBehind(TextRange line) {
        return source.text().startsWith("\r\n", line.end()) ? "\r\n" : "\n";
    }
}
