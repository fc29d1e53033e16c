package io.github.coursekit.data;

import java.util.List;

/** Slips in quotes, and in what stands between them. */
final class YamlQuoteSlips {

    /** The surest first. */
    static final List<YamlSlip> ALL = List.of(
            YamlQuoteSlips::curlyQuotes,
            YamlQuoteSlips::quotesInQuotes,
            YamlQuoteSlips::textBehindQuotes,
            YamlQuoteSlips::openQuote);

    private static final String CURLY = "“”„‟‘’‚‛«»";

    private static final String CLOSING = " \t,.;:!?)]";

    private YamlQuoteSlips() {}

    /** Curly quotes round a text with a colon, or one curly and one straight. */
    private static List<YamlGuess> curlyQuotes(YamlLine line, YamlLines lines) {
        String value = line.value();
        int end = value.length() - 1;
        if (end < 1 || !isAnyQuote(value.charAt(0)) || !isAnyQuote(value.charAt(end))) {
            return List.of();
        }
        char curly = CURLY.indexOf(value.charAt(0)) >= 0 ? value.charAt(0) : value.charAt(end);
        return CURLY.indexOf(curly) < 0
                ? List.of()
                : List.of(YamlGuess.ofValue(
                        line, "'" + curly + "' is no quote to YAML", YamlQuotes.quoted(value.substring(1, end)), true));
    }

    private static boolean isAnyQuote(char c) {
        return CURLY.indexOf(c) >= 0 || c == '"' || c == '\'';
    }

    /** {@code 'Don't'} and {@code "A "good" pan"}. */
    private static List<YamlGuess> quotesInQuotes(YamlLine line, YamlLines lines) {
        String value = line.value();
        int end = value.length() - 1;
        if (end < 2 || !YamlQuotes.isQuote(value, 0) || value.charAt(end) != value.charAt(0)) {
            return List.of();
        }
        char quote = value.charAt(0);
        String inner = value.substring(1, end);
        int second = inner.indexOf(quote);
        if (second < 0) {
            return List.of();
        }
        // "A" and "B": each pair belongs to the text.
        boolean pairs = second + 1 < inner.length()
                && CLOSING.indexOf(inner.charAt(second + 1)) >= 0
                && inner.indexOf(quote, second + 1) > 0
                && inner.charAt(inner.lastIndexOf(quote) - 1) == ' ';
        String text = quote == '\'' ? inner.replace("''", "'") : inner.replace("\\\"", "\"");
        return List.of(YamlGuess.ofValue(
                line, endsEarly(value.substring(0, second + 2)), YamlQuotes.quoted(pairs ? value : text), true));
    }

    private static String endsEarly(String text) {
        return "the quotes close behind " + YamlGuess.shown(text) + ", and text stands behind them";
    }

    /** {@code "A" b}. */
    private static List<YamlGuess> textBehindQuotes(YamlLine line, YamlLines lines) {
        String value = line.value();
        int close = YamlQuotes.isQuote(value, 0) ? value.indexOf(value.charAt(0), 1) : -1;
        if (close < 0 || close == value.length() - 1) {
            return List.of();
        }
        // In 'Don't panic a last quote may be missing.
        boolean apostrophe = value.charAt(0) == '\'' && Character.isLetter(value.charAt(close + 1));
        return List.of(YamlGuess.ofValue(
                line, endsEarly(value.substring(0, close + 1)), YamlQuotes.quoted(value), !apostrophe));
    }

    private static List<YamlGuess> openQuote(YamlLine line, YamlLines lines) {
        String value = line.value();
        if (!YamlQuotes.isQuote(value, 0) || value.indexOf(value.charAt(0), 1) >= 0) {
            return List.of();
        }
        char quote = value.charAt(0);
        return List.of(YamlGuess.ofOpen(
                line, lines, "a quoted value is never closed", "add the closing quote", quote, quote == '"'));
    }
}
