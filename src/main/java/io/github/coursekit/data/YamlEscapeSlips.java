package io.github.coursekit.data;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips in what stands behind a backslash in double quotes. */
final class YamlEscapeSlips {

    static final List<YamlSlip> ALL = List.of(YamlEscapeSlips::escape);

    /** See <a href="https://yaml.org/spec/1.2.2/#57-escaped-characters">YAML's escapes</a>. */
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:([0abt\\tnvfre \"/\\\\N_LP]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4})|.?)");

    private YamlEscapeSlips() {}

    private static List<YamlGuess> escape(YamlLine line, YamlLines lines) {
        int quote = Math.max(0, line.text().indexOf('"'));
        String quoted = line.text().substring(quote);
        Optional<MatchResult> wrong = ESCAPE.matcher(quoted)
                .results()
                .filter(escape -> escape.group(1) == null)
                .findFirst();
        if (wrong.isEmpty() || !quoted.startsWith("\"")) {
            return List.of();
        }
        String doubled = ESCAPE.matcher(quoted)
                .replaceAll(escape -> Matcher.quoteReplacement((escape.group(1) == null ? "\\" : "") + escape.group()));
        String value = line.value();
        int end = value.length() - 1;
        boolean single = end > 0
                && value.startsWith("\"")
                && value.endsWith("\"")
                && value.indexOf('\'') < 0
                && !value.contains("\\\"");
        String found = wrong.get().group();
        int at = quote + wrong.get().start();
        return List.of(YamlGuess.of(
                line,
                at,
                at + found.length(),
                "'" + found + "' is no escape that YAML has in double quotes",
                single
                        ? line.with("'" + value.substring(1, end) + "'")
                        : line.text().substring(0, quote) + doubled,
                true));
    }
}
