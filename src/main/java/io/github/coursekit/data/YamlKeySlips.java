package io.github.coursekit.data;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that are no key to YAML. */
final class YamlKeySlips {

    static final List<YamlSlip> ALL = List.of(YamlKeySlips::keyWithoutColon, YamlKeySlips::noKey);

    private static final Pattern WITHOUT_COLON =
            Pattern.compile(YamlLine.PREFIX + "(" + YamlLine.NAME + ")(?:[ \\t]++(.*?))?[ \\t]*+");

    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}.* .*[.!?]");

    private YamlKeySlips() {}

    private static List<YamlGuess> keyWithoutColon(YamlLine line, YamlLines lines) {
        Matcher m = WITHOUT_COLON.matcher(line.text());
        if (line.hasKey() || !m.matches()) {
            return List.of();
        }
        String value = m.group(3) == null ? "" : m.group(3);
        Optional<YamlLine> above = lines.before(line);
        boolean alone = above.isEmpty()
                ? lines.after(line).filter(YamlLine::hasUsualName).isPresent()
                : above.filter(YamlLine::mayGoOn).isEmpty() && value.indexOf(' ') < 0;
        boolean opens = value.isEmpty()
                && lines.after(line)
                        .filter(below -> below.isItem() || below.depth() > line.depth())
                        .isPresent();
        return alone || opens || YamlEndSlips.isSurelyValue(value)
                ? List.of(YamlGuess.of(
                        line,
                        m.start(2),
                        m.end(2),
                        "no ':' stands behind the key '" + m.group(2) + "'",
                        YamlQuotes.entry(m.group(1) + m.group(2), value),
                        true))
                : List.of();
    }

    /** A line that is a key without a colon, or goes on the value above and is not indented. */
    private static List<YamlGuess> noKey(YamlLine line, YamlLines lines) {
        Optional<YamlLine> above = lines.keyBefore(line).filter(key -> key.column() >= line.depth());
        if (line.hasKey() || line.isItem() || above.isEmpty() || YamlEndSlips.isBody(line, lines)) {
            return List.of();
        }
        String key = above.get().key();
        int end = line.depth() + line.content().length();
        if (!above.get().mayGoOn() && !above.get().opensText()) {
            String fact =
                    "the line is no key, since no ': ' stands in it, and the value of '" + key + "' ends above it";
            return List.of(YamlGuess.of(line, line.depth(), end, fact, "#" + line.text(), false)
                    .advised("write it as 'key: value', or remove it"));
        }
        String fact = "the line is no key, since no ': ' stands in it, and is not indented as the value of '" + key
                + "' must be";
        boolean sentence = SENTENCE.matcher(line.content()).matches();
        String mended = " ".repeat(above.get().column() + 2) + line.text().strip();
        Matcher m = WITHOUT_COLON.matcher(line.text());
        String orKey = m.matches()
                        && ".!?,".indexOf(line.content().charAt(line.content().length() - 1)) < 0
                ? ", or write '" + YamlQuotes.entry(m.group(2), m.group(3) == null ? "" : m.group(3)) + "'"
                : "";
        return List.of(YamlGuess.of(line, line.depth(), end, fact, mended, sentence)
                .advised("indent it by spaces, so that it goes on the value of '" + key + "'" + orKey));
    }
}
