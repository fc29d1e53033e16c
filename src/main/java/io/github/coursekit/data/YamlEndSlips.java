package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Slips in where the YAML ends: too early, or only behind text that does not belong to it. */
final class YamlEndSlips {

    /** Those with a mark on the line that no other slip looks like. */
    static final List<YamlSlip> MARKED = List.of(YamlEndSlips::endOfDocument, YamlEndSlips::otherDelimiter);

    /** Text without such a mark. */
    static final List<YamlSlip> UNMARKED = List.of(YamlEndSlips::body);

    private static final Pattern END_OF_DOCUMENT = Pattern.compile("\\.\\.\\.(?:[ \\t].*)?");

    private static final Pattern OTHER_DELIMITER = Pattern.compile("(?:--|[–—−_=*~+]{1,9}-?|- - -|-[–—−])[ \\t]*+");

    /** What no text that goes on looks like. */
    private static final Pattern SURELY_VALUE =
            Pattern.compile("\"[^\"]*+\"|'[^']*+'|\\[.*\\]|-?[0-9][0-9.:+TZ-]*+|true|false");

    /** So many words are no key with its value. */
    private static final int WORDS_OF_TEXT = 3;

    private YamlEndSlips() {}

    private static List<YamlGuess> endOfDocument(YamlLine line, YamlLines lines) {
        Optional<YamlLine> below = lines.after(line)
                .filter(key -> END_OF_DOCUMENT.matcher(line.text()).matches());
        return below.isEmpty()
                ? List.of()
                : List.of(new YamlGuess(
                        line.place(0, 3),
                        "the line '...' ends the YAML, and keys stand below it",
                        "remove that line",
                        new TextRange(line.start(), lines.start(line.number() + 1)),
                        "",
                        true));
    }

    /** A line that was meant to close front matter, which then goes on into the body. */
    private static List<YamlGuess> otherDelimiter(YamlLine line, YamlLines lines) {
        if (!OTHER_DELIMITER.matcher(line.text()).matches()) {
            return List.of();
        }
        String found = line.text().strip();
        String fact = "the line '" + found + "' does not close the front matter, which goes on below it";
        return List.of(ending(line, lines, found.length(), fact, "write '---'"));
    }

    /** Text behind the keys: the front matter was to end above it. */
    private static List<YamlGuess> body(YamlLine line, YamlLines lines) {
        if (!isBody(line, lines)) {
            return List.of();
        }
        String fact = "the line is no key: the front matter has gone on into the text, since no line '---' closes it";
        return List.of(ending(line, lines, line.content().length(), fact, "write '---' above this line"));
    }

    /** That the YAML should end above a line, of which so much is shown. */
    private static YamlGuess ending(YamlLine line, YamlLines lines, int length, String fact, String advice) {
        TextRange rest = new TextRange(line.start(), lines.yaml().length());
        return new YamlGuess(line.place(0, length), fact, advice, rest, "", false);
    }

    /** Whether a line is text behind all keys: a blank line stands before it, or a value that no text can go on. */
    static boolean isBody(YamlLine line, YamlLines lines) {
        boolean apart = lines.hasBlankBefore(line)
                || (line.content().split(" ", WORDS_OF_TEXT).length == WORDS_OF_TEXT
                        && lines.before(line)
                                .filter(above -> isSurelyValue(above.value()))
                                .isPresent());
        return apart && line.depth() == 0 && lines.allAfter(line).stream().noneMatch(YamlLine::hasUsualName);
    }

    /** Whether a text is a whole value, which no text on the line below goes on. */
    static boolean isSurelyValue(String text) {
        return SURELY_VALUE.matcher(text).matches();
    }
}
