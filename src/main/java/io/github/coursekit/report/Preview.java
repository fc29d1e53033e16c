package io.github.coursekit.report;

import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextEdits;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a fix makes of the file of its first edit.
 *
 * @param file the file after the fix
 * @param lines the lines that it changes, by number, from 1, each with what is new in it; nothing where something was only taken away
 */
record Preview(SourceFile file, Map<Integer, List<TextRange>> lines) {

    /** Empty when the file cannot be read, is not what it was when the fix was made, or when edits overlap. */
    static Optional<Preview> of(Fix fix, SourceLines sources) {
        String path = fix.edits().get(0).location().path();
        List<TextEdit> edits = TextEdits.sorted(fix.edits().stream()
                .filter(edit -> edit.location().path().equals(path))
                .toList());
        return sources.file(path)
                .filter(file -> TextEdits.fit(file.text(), edits))
                .map(file -> of(SourceFile.of(path, TextEdits.apply(file.text(), edits)), edits));
    }

    private static Preview of(SourceFile after, List<TextEdit> edits) {
        Map<Integer, List<TextRange>> lines = new TreeMap<>();
        TextEdits.inserted(edits).forEach(inserted -> add(lines, after, inserted));
        return new Preview(after, lines);
    }

    private static void add(Map<Integer, List<TextRange>> lines, SourceFile after, TextRange inserted) {
        int last = after.lines().lineOf(inserted.end());
        for (int number = after.lines().lineOf(inserted.start()); number <= last; number++) {
            TextRange line = after.lineRange(number);
            int start = Math.max(line.start(), inserted.start());
            int end = Math.min(line.end(), inserted.end());
            if (end > start) {
                lines.computeIfAbsent(number, key -> new ArrayList<>()).add(new TextRange(start, end));
            } else if (inserted.isEmpty()) {
                lines.computeIfAbsent(number, key -> new ArrayList<>());
            }
        }
    }

    /** The largest number of a line that it changes, or 1. */
    int lastLine() {
        return lines.keySet().stream().reduce(1, Math::max);
    }
}
