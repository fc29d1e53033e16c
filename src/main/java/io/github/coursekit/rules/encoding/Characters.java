package io.github.coursekit.rules.encoding;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataProblem;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.List;

/** Looks for single characters that do not belong in a lesson. */
final class Characters {

    /** Tells whether the character at an offset, no plain text, is one that is looked for. */
    @FunctionalInterface
    interface Test {
        boolean matches(LessonText text, int offset);
    }

    /** Tells what is to stand in the place of a run of such characters. */
    @FunctionalInterface
    interface Mending {
        Mend of(LessonText text, TextRange run);
    }

    /**
     * What mends a run of characters.
     *
     * @param replacement what is to stand there; empty where nothing is
     * @param safe whether the page then surely says what it said
     */
    record Mend(String replacement, boolean safe) {}

    private Characters() {}

    /** Reports each run of one such character; {@code fact} has a place for its name. */
    static void report(LessonText text, Reporter reporter, Test test, String fact, Mending mending) {
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
            TextRange run = new TextRange(offset, end);
            Location location = text.source().at(run);
            Mend mend = mending.of(text, run);
            boolean removed = mend.replacement.isEmpty();
            Fix fix = Fix.of(removed ? "Remove it" : "Replace it by a space", new TextEdit(location, mend.replacement));
            reporter.report(Finding.at(location, fact.formatted("U+%04X".formatted((int) c)))
                    .advice(removed ? "remove it" : "replace it by a space")
                    .fix(mend.safe ? fix : fix.unsafe()));
        }
    }

    /** Whether a character stands in text that readers see, or in front matter: what code, tags and destinations hold may be meant. */
    static boolean isInText(LessonText text, int offset) {
        TextRange place = new TextRange(offset, offset + 1);
        if (text.block().content().contains(place)) {
            return true;
        }
        int line = text.source().lines().start(text.source().lines().lineOf(offset));
        List<Run> runs = text.markdown().runs(new TextRange(line, offset + 1));
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        return last != null
                && last.kind() == Run.Kind.TEXT
                && last.range().contains(place)
                && !text.markdown().isHanded(place);
    }

    /** The character before an offset; a line feed at the start. */
    static char before(LessonText text, int offset) {
        return offset > 0 ? text.source().text().charAt(offset - 1) : '\n';
    }

    /** The character at an offset; a line feed at the end. */
    static char at(LessonText text, int offset) {
        String source = text.source().text();
        return offset < source.length() ? source.charAt(offset) : '\n';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isSpace(char c) {
        return c == '\u00A0' || Character.isWhitespace(c);
    }

    static boolean isProblem(LessonText text, int offset) {
        DataProblem problem = text.data().problem();
        return problem != null && problem.range().start() == offset;
    }
}
