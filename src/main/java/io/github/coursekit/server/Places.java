package io.github.coursekit.server;

import io.github.coursekit.text.Lines;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Turns offsets into the protocol's positions, which count lines and UTF-16 units from 0, and back. A byte order mark is in no column: editors take it out. What lies outside
 * the text becomes the nearest place in it.
 */
final class Places {

    private Places() {}

    static Position position(Lines lines, int offset) {
        return of(lines.position(Math.min(offset, lines.length())));
    }

    static Range range(Lines lines, TextRange range) {
        return new Range(position(lines, range.start()), position(lines, range.end()));
    }

    /** A position as people count it, in the protocol's way. */
    static Position of(io.github.coursekit.text.Position position) {
        return new Position(position.line() - 1, position.column() - 1);
    }

    static int offset(SourceFile source, Position position) {
        Lines lines = source.lines();
        if (position.getLine() < 0) {
            return lines.start(1);
        }
        if (position.getLine() >= lines.count()) {
            return lines.length();
        }
        int line = position.getLine() + 1;
        int most = source.lineRange(line).end() - lines.start(line);
        return lines.start(line) + Math.max(0, Math.min(position.getCharacter(), most));
    }

    static TextRange range(SourceFile source, Range range) {
        int start = offset(source, range.getStart());
        return new TextRange(start, Math.max(start, offset(source, range.getEnd())));
    }
}
