package io.github.coursekit.data;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips in the colon behind a key and the hyphen before an item: another character, or no space behind it. */
final class YamlIndicatorSlips {

    static final List<YamlSlip> ALL = List.of(
            YamlIndicatorSlips::otherColon,
            YamlIndicatorSlips::noSpaceBehindColon,
            YamlIndicatorSlips::noSpaceBehindHyphen);

    private static final Pattern OTHER_COLON = Pattern.compile(
            YamlLine.PREFIX + "([\\p{L}_][\\p{L}\\p{N}_.-]*+)[ \\t\\u00A0]*+([：﹕∶꞉=]|;(?=[ \\t]))[ \\t\\u3000]*+(.*)");

    private static final Pattern NO_SPACE_BEHIND_COLON =
            Pattern.compile(YamlLine.PREFIX + "(\"?+(" + YamlLine.NAME + ")\"?+)[ \\t]*+(:)([^\\s/:].*)");

    private static final Pattern NO_SPACE_BEHIND_HYPHEN = Pattern.compile("([ \\t]*+)-([^\\s-].*)");

    private YamlIndicatorSlips() {}

    private static List<YamlGuess> otherColon(YamlLine line, YamlLines lines) {
        Matcher m = OTHER_COLON.matcher(line.text());
        if (!m.matches()) {
            return List.of();
        }
        String found = m.group(3);
        String fact = found.equals("=") || found.equals(";")
                ? "'%s' stands behind the key '%s', where YAML has a colon".formatted(found, m.group(2))
                : "the '%s' behind '%s' looks like a colon, but is another character, so that YAML sees no key"
                        .formatted(found, m.group(2));
        return List.of(YamlGuess.of(
                line, m.start(3), m.end(3), fact, YamlQuotes.entry(m.group(1) + m.group(2), m.group(4)), true));
    }

    private static List<YamlGuess> noSpaceBehindColon(YamlLine line, YamlLines lines) {
        Matcher m = NO_SPACE_BEHIND_COLON.matcher(line.text());
        if (!m.matches()) {
            return List.of();
        }
        String fact = "no space stands behind the colon of '%s:', so that YAML sees no key".formatted(m.group(3));
        return List.of(YamlGuess.of(
                line, m.start(2), m.end(4), fact, YamlQuotes.entry(m.group(1) + m.group(2), m.group(5)), true));
    }

    private static List<YamlGuess> noSpaceBehindHyphen(YamlLine line, YamlLines lines) {
        Matcher m = NO_SPACE_BEHIND_HYPHEN.matcher(line.text());
        if (!m.matches()) {
            return List.of();
        }
        String fact = "no space stands behind the '-', so that YAML sees no item of a list";
        String mended = m.group(1) + "- " + m.group(2);
        return List.of(YamlGuess.of(line, line.depth(), line.depth() + 1, fact, mended, true));
    }
}
