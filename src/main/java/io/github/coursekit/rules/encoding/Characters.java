package io.github.coursekit.rules.encoding;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.yaml.YamlProblem;

/** Looks for single characters that do not belong in a lesson. */
final class Characters {

    /** Tells whether the character at an offset is one that is looked for. */
    @FunctionalInterface
    interface Test {
        boolean matches(LessonText text, int offset);
    }

    private Characters() {}

    /** Reports each run of one such character; {@code message} has a place for its name. */
    static void report(LessonText text, Reporter reporter, Test test, String message, String replacement) {
        char[] source = text.source().text().toCharArray(); // each is looked at, which is slow through a string
        int offset = 0;
        while (offset < source.length) {
            if (isOrdinary(source[offset])) {
                offset++;
                continue;
            }
            int end = offset;
            while (end < source.length && source[end] == source[offset] && test.matches(text, end)) {
                end++;
            }
            if (end > offset) {
                Location location = text.source().at(new TextRange(offset, end));
                String name = "U+%04X".formatted((int) source[offset]);
                String sentence = message.formatted(name);
                reporter.report(
                        location,
                        Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1),
                        null,
                        Fix.of(
                                replacement.isEmpty() ? "Remove it" : "Replace it by a space",
                                new TextEdit(location, replacement.repeat(end - offset))));
            }
            offset = Math.max(end, offset + 1);
        }
    }

    /** What nearly all characters are, and what no rule here looks for: visible ASCII, spaces and line feeds. */
    private static boolean isOrdinary(char c) {
        return (c >= ' ' && c <= '~') || c == '\n';
    }

    static boolean isYamlProblem(LessonText text, int offset) {
        YamlProblem problem = text.yaml().problem();
        return problem != null && problem.range().start() == offset;
    }
}
