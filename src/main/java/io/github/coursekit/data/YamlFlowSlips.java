package io.github.coursekit.data;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Slips in YAML that is written as JSON is: in braces, where a text without quotes may hold less than elsewhere, and with commas behind values.
 */
final class YamlFlowSlips {

    static final List<YamlSlip> ALL = List.of(YamlFlowSlips::markInValue, YamlFlowSlips::commaBehind);

    /** A key in braces and its value, a text without quotes. */
    private static final Pattern ENTRY = Pattern.compile(
            "(?<=[{,])([ \\t]*+(?:[\\w.-]++|\"[^\"]*+\"|'[^']*+')[ \\t]*+:[ \\t]++)([^,{}\\[\\]\"'#]++)(?=[,}])");

    private static final Pattern MARK = Pattern.compile("\\?|:(?=[ \\t]|$)");

    private static final Pattern COMMA_BEHIND = Pattern.compile("([\"'\\[{].*[\"'\\]}])[ \\t]*+([,;])");

    private YamlFlowSlips() {}

    /** {@code {text: New?}} and {@code {text: Heat: the basics}}. */
    private static List<YamlGuess> markInValue(YamlLine line, YamlLines lines) {
        String text = line.text();
        StringBuilder mended = new StringBuilder();
        int at = -1;
        Matcher entry = ENTRY.matcher(text);
        while (entry.find()) {
            String value = entry.group(2).strip();
            Matcher mark = MARK.matcher(value);
            if (mark.find()) {
                at = at < 0 ? entry.start(2) + mark.start() : at;
                entry.appendReplacement(mended, Matcher.quoteReplacement(entry.group(1) + YamlQuotes.quoted(value)));
            }
        }
        entry.appendTail(mended);
        return at < 0
                ? List.of()
                : List.of(YamlGuess.of(
                        line,
                        at,
                        at + 1,
                        "'" + text.charAt(at) + "' stands in a value between braces that has no quotes",
                        mended.toString(),
                        true));
    }

    /** {@code "A",}. */
    private static List<YamlGuess> commaBehind(YamlLine line, YamlLines lines) {
        Matcher m = COMMA_BEHIND.matcher(line.value());
        if (!m.matches()) {
            return List.of();
        }
        int at = line.valueColumn() + m.start(2);
        return List.of(YamlGuess.of(
                line, at, at + 1, "a '" + m.group(2) + "' stands behind the value", line.with(m.group(1)), true));
    }
}
