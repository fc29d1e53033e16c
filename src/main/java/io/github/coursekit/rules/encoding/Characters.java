package io.github.coursekit.rules.encoding;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataProblem;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;

/** Looks for single characters that do not belong in a lesson. */
final class Characters {

    /** Tells whether the character at an offset, no plain text, is one that is looked for. */
    @FunctionalInterface
    interface Test {
        boolean matches(LessonText text, int offset);
    }

    private Characters() {}

    /** Reports each run of one such character; {@code fact} has a place for its name. */
    static void report(LessonText text, Reporter reporter, Test test, String fact, String replacement) {
        String source = text.source().text();
        int end = 0;
        for (int offset : text.source().unusualOffsets()) {
            if (offset < end || !test.matches(text, offset)) {
                continue;
            }
            char c = source.charAt(offset);
            end = offset + 1;
            while (end < source.length() && source.charAt(end) == c && test.matches(text, end)) {
                end++;
            }
            Location location = text.source().at(new TextRange(offset, end));
            boolean removed = replacement.isEmpty();
            reporter.report(Finding.at(location, fact.formatted("U+%04X".formatted((int) c)))
                    .advice(removed ? "remove it" : "replace it by a space")
                    .fix(Fix.of(
                            removed ? "Remove it" : "Replace it by a space",
                            new TextEdit(location, replacement.repeat(end - offset)))));
        }
    }

    static boolean isProblem(LessonText text, int offset) {
        DataProblem problem = text.data().problem();
        return problem != null && problem.range().start() == offset;
    }
}
