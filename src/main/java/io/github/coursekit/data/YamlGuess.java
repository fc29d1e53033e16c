package io.github.coursekit.data;

import io.github.coursekit.text.Excerpt;
import io.github.coursekit.text.TextRange;

/**
 * A slip that may have been made, with the text as it should be. It is believed when YAML reads further with it.
 *
 * @param place where it was made, in UTF-16 offsets into the YAML
 * @param text what YAML makes of it, without a full stop
 * @param advice what to write, without a full stop
 * @param edited what is replaced
 * @param replacement by what
 * @param sure whether nothing else can have been meant
 */
record YamlGuess(TextRange place, String text, String advice, TextRange edited, String replacement, boolean sure) {

    private static final int LONGEST_SHOWN = 40;
    private static final int LONGEST_SHOWN_LINE = 100;

    /** Text of the YAML, or the beginning of it, as a guess quotes it. */
    static String shown(String text) {
        return Excerpt.shown(text, LONGEST_SHOWN);
    }

    /** That a line should be another one; the place is told in columns from 0. */
    static YamlGuess of(YamlLine line, int from, int to, String fact, String mended, boolean sure) {
        String advice = "write '" + Excerpt.shown(mended.strip(), LONGEST_SHOWN_LINE) + "'";
        return new YamlGuess(line.place(from, to), fact, advice, new TextRange(line.start(), line.end()), mended, sure);
    }

    /** That the value of a line should be another one. */
    static YamlGuess ofValue(YamlLine line, String fact, String value, boolean sure) {
        int from = line.valueColumn();
        return of(line, from, from + line.value().length(), fact, line.with(value), sure);
    }

    /** That what the value of a line opens should be closed where it ends. */
    static YamlGuess ofOpen(YamlLine line, YamlLines lines, String fact, String advice, char closing, boolean sure) {
        int from = line.valueColumn();
        int end = lines.lastOf(line).end();
        return new YamlGuess(
                line.place(from, from + 1), fact, advice, new TextRange(end, end), String.valueOf(closing), sure);
    }

    /** The YAML with this guess followed. */
    String applied(String yaml) {
        return yaml.substring(0, edited.start()) + replacement + yaml.substring(edited.end());
    }

    YamlGuess unsure() {
        return new YamlGuess(place, text, advice, edited, replacement, false);
    }

    YamlGuess advised(String other) {
        return new YamlGuess(place, text, other, edited, replacement, sure);
    }
}
