package io.github.coursekit.data;

import io.github.coursekit.text.Excerpt;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips in how values are written: quotes, lists in brackets, and characters that mean something to YAML. */
final class YamlValueSlips {

    /** The surest first. */
    static final List<YamlSlip> ALL = List.of(
            YamlValueSlips::commaBehind,
            YamlValueSlips::escape,
            YamlValueSlips::curlyQuotes,
            YamlValueSlips::quotesInQuotes,
            YamlValueSlips::textBehindQuotes,
            YamlValueSlips::openQuote,
            YamlValueSlips::hashInList,
            YamlValueSlips::otherBracket,
            YamlValueSlips::openBracket,
            YamlValueSlips::itemsOfList,
            YamlValueSlips::firstCharacter,
            YamlValueSlips::firstOfKey,
            YamlValueSlips::colon,
            YamlValueSlips::colonBelow);

    private static final int LONGEST_SHOWN = 40;

    private static final Pattern COMMA_BEHIND = Pattern.compile("([\"'\\[{].*[\"'\\]}])[ \\t]*+([,;])");

    /** See <a href="https://yaml.org/spec/1.2.2/#57-escaped-characters">YAML's escapes</a>. */
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:([0abt\\tnvfre \"/\\\\N_LP]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4})|.?)");

    private static final String CURLY = "“”„‟‘’‚‛«»";
    private static final String CLOSING = " \t,.;:!?)]";
    private static final Pattern HASH_IN_LIST = Pattern.compile("(?<=[\\[,])[ \\t]*+#([^,\\]]*+)|(?<= )#([^,\\]]*+)");
    /** Values that begin as they do because YAML has it so: with their name or type, or as lists in brackets. */
    private static final Pattern MEANT =
            Pattern.compile("\\*[\\w-]++|&[\\w-]++(?: [\\[{].*)?|!!\\w++ .*|\\[[^\\]]*+\\]");

    private static final Pattern MAPPING =
            Pattern.compile("[\\[ \\t]*+\\{[ \\t]*+(?:[\\w.-]++|\"[^\"]*+\"|'[^']*+')[ \\t]*+(?::[ \\t]|$)");

    private static final Pattern LACKS_COMMA = Pattern.compile("([\"'])([ \\t]++)(?=[\"'])");

    /** What a character means to YAML at the beginning of a value. */
    private static final Map<Character, String> MEANINGS = Map.ofEntries(
            Map.entry('[', "'[' opens a list, and text stands behind the ']' that closes it"),
            Map.entry('{', "'{' opens keys and values, and no text"),
            Map.entry('*', "'*' begins the name of another value that is to be repeated"),
            Map.entry('&', "'&' begins a name for the value"),
            Map.entry('!', "'!' begins the name of a type"),
            Map.entry('@', "no value may begin with '@'"),
            Map.entry('`', "no value may begin with '`'"),
            Map.entry('%', "no value may begin with '%'"),
            Map.entry('|', "'|' opens a text that begins on the next line"),
            Map.entry('>', "'>' opens a text that begins on the next line"),
            Map.entry('-', "'-' begins an item of a list, which cannot stand on the line of its key"),
            Map.entry('?', "'?' begins a key"),
            Map.entry(':', "no value may begin with ':'"),
            Map.entry(',', "no value may begin with ','"),
            Map.entry(']', "no value may begin with ']'"),
            Map.entry('}', "no value may begin with '}'"));

    private YamlValueSlips() {}

    private static String shown(String text) {
        return Excerpt.shown(text, LONGEST_SHOWN);
    }

    private static List<YamlGuess> commaBehind(YamlLine line, YamlLines lines) {
        Matcher m = COMMA_BEHIND.matcher(line.value());
        if (!m.matches()) {
            return List.of();
        }
        int at = line.valueColumn() + m.start(2);
        return List.of(
                line.guess(at, at + 1, "a '" + m.group(2) + "' stands behind the value", line.with(m.group(1)), true));
    }

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
        return List.of(line.guess(
                at,
                at + found.length(),
                "'" + found + "' is no escape that YAML has in double quotes",
                single
                        ? line.with("'" + value.substring(1, end) + "'")
                        : line.text().substring(0, quote) + doubled,
                true));
    }

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
                : List.of(line.guessValue(
                        "'" + curly + "' is no quote to YAML", YamlLine.quoted(value.substring(1, end)), true));
    }

    private static boolean isAnyQuote(char c) {
        return CURLY.indexOf(c) >= 0 || c == '"' || c == '\'';
    }

    /** {@code 'Don't'} and {@code "A "good" pan"}. */
    private static List<YamlGuess> quotesInQuotes(YamlLine line, YamlLines lines) {
        String value = line.value();
        int end = value.length() - 1;
        if (end < 2 || !YamlLine.isQuote(value, 0) || value.charAt(end) != value.charAt(0)) {
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
        return List.of(line.guessValue(
                endsEarly(value.substring(0, second + 2)), YamlLine.quoted(pairs ? value : text), true));
    }

    private static String endsEarly(String text) {
        return "the quotes close behind " + shown(text) + ", and text stands behind them";
    }

    /** {@code "A" b}. */
    private static List<YamlGuess> textBehindQuotes(YamlLine line, YamlLines lines) {
        String value = line.value();
        int close = YamlLine.isQuote(value, 0) ? value.indexOf(value.charAt(0), 1) : -1;
        if (close < 0 || close == value.length() - 1) {
            return List.of();
        }
        // In 'Don't panic a last quote may be missing.
        boolean apostrophe = value.charAt(0) == '\'' && Character.isLetter(value.charAt(close + 1));
        return List.of(line.guessValue(endsEarly(value.substring(0, close + 1)), YamlLine.quoted(value), !apostrophe));
    }

    private static List<YamlGuess> openQuote(YamlLine line, YamlLines lines) {
        String value = line.value();
        if (!YamlLine.isQuote(value, 0) || value.indexOf(value.charAt(0), 1) >= 0) {
            return List.of();
        }
        int end = lines.lastOf(line).end();
        int from = line.valueColumn();
        return List.of(new YamlGuess(
                line.place(from, from + 1),
                "a quoted value is never closed",
                "add the closing quote",
                new TextRange(end, end),
                value.substring(0, 1),
                value.charAt(0) == '"'));
    }

    private static List<YamlGuess> hashInList(YamlLine line, YamlLines lines) {
        String list = line.value() + line.tail();
        Matcher hash = HASH_IN_LIST.matcher(list);
        if (!list.startsWith("[") || !hash.find()) {
            return List.of();
        }
        int at = line.valueColumn() + list.indexOf('#', hash.start());
        String mended = hash.replaceFirst(
                item -> Matcher.quoteReplacement(" \"" + item.group().strip() + '"'));
        String whole = line.text().substring(0, line.valueColumn()) + mended.replace("[ ", "[");
        return List.of(line.guess(at, at + 1, "'#' begins a comment, which hides the rest of the list", whole, true));
    }

    private static List<YamlGuess> otherBracket(YamlLine line, YamlLines lines) {
        String value = line.value();
        int end = value.length() - 1;
        if (end < 1 || "[{".indexOf(value.charAt(0)) < 0 || ")]}>".indexOf(value.charAt(end)) < 0) {
            return List.of();
        }
        char right = closing(value.charAt(0));
        int column = line.valueColumn() + end;
        String fact = "'" + value.charAt(end) + "' does not close what '" + value.charAt(0) + "' opens";
        return value.charAt(end) != right
                ? List.of(line.guess(column, column + 1, fact, line.with(value.substring(0, end) + right), true))
                : value.charAt(end - 1) == right
                        ? List.of(line.guess(
                                column,
                                column + 1,
                                "'" + right + "' stands there once too often",
                                line.with(value.substring(0, end)),
                                true))
                        : List.of();
    }

    private static char closing(char opening) {
        return opening == '[' ? ']' : '}';
    }

    private static List<YamlGuess> openBracket(YamlLine line, YamlLines lines) {
        String value = line.value();
        char opening = value.isEmpty() ? ' ' : value.charAt(0);
        if ("[{".indexOf(opening) < 0 || value.indexOf(closing(opening)) >= 0) {
            return List.of();
        }
        int end = lines.lastOf(line).end();
        int from = line.valueColumn();
        return List.of(new YamlGuess(
                line.place(from, from + 1),
                opening == '[' ? "a list opened by '[' is never closed" : "what '{' opens is never closed",
                "add the missing '" + closing(opening) + "'",
                new TextRange(end, end),
                String.valueOf(closing(opening)),
                true));
    }

    /** Items of a list in brackets that need quotes, or a comma between them. */
    private static List<YamlGuess> itemsOfList(YamlLine line, YamlLines lines) {
        String value = line.value();
        if (value.length() < 3 || !value.startsWith("[") || !value.endsWith("]")) {
            return List.of();
        }
        Matcher comma = LACKS_COMMA.matcher(value);
        if (comma.find()) {
            int at = line.valueColumn() + comma.start(2);
            return List.of(line.guess(
                    at,
                    at + 1,
                    "no ',' stands between two items of the list",
                    line.with(comma.replaceAll("$1, ")),
                    true));
        }
        List<String> items = new ArrayList<>();
        String wrong = null;
        for (String item : value.substring(1, value.length() - 1).split(",", -1)) {
            String mended = mendedItem(item.strip());
            wrong = wrong == null && !mended.equals(item.strip()) ? item.strip() : wrong;
            items.add(mended);
        }
        if (wrong == null) {
            return List.of();
        }
        int at = line.valueColumn() + value.indexOf(wrong);
        return List.of(line.guess(
                at,
                at + wrong.length(),
                "'" + shown(wrong) + "' cannot stand in a list as it is",
                line.with("[" + String.join(", ", items) + "]"),
                true));
    }

    private static String mendedItem(String item) {
        if (item.isEmpty()) {
            return item;
        }
        char first = item.charAt(0);
        boolean quote = YamlLine.isQuote(item, 0);
        boolean closed = quote && item.length() > 1 && item.indexOf(first, 1) == item.length() - 1;
        if (closed || (!quote && "@`%*&!|>{}?:".indexOf(first) < 0 && !item.contains(": "))) {
            return item;
        }
        boolean whole = quote && item.length() > 2 && item.charAt(item.length() - 1) == first;
        return YamlLine.quoted(whole ? item.substring(1, item.length() - 1) : item);
    }

    /** Whether a text begins as keys and values in braces do: in quotes they would be a text, and all that they say lost. */
    private static boolean opensMapping(String text) {
        return MAPPING.matcher(text).lookingAt();
    }

    private static List<YamlGuess> firstCharacter(YamlLine line, YamlLines lines) {
        String value = line.value();
        String meaning = value.isEmpty() ? null : MEANINGS.get(value.charAt(0));
        if (meaning == null
                || (!line.hasKey() && !line.isItem())
                || opensMapping(value)
                || MEANT.matcher(value).matches()) {
            return List.of();
        }
        boolean block = line.opensText();
        boolean list = value.charAt(0) == '-'
                && lines.after(line).filter(YamlLine::isItem).isPresent();
        YamlGuess guess = line.guessValue(meaning, YamlLine.quoted(value), !block && !list);
        return List.of(
                block
                        ? guess.advised("write the text on the next line, indented by spaces, or put it in quotes")
                        : guess);
    }

    /** {@code **Note**: text}. */
    private static List<YamlGuess> firstOfKey(YamlLine line, YamlLines lines) {
        String key = line.key();
        boolean open = !key.isEmpty() && "[{".indexOf(key.charAt(0)) >= 0 && key.indexOf(closing(key.charAt(0))) < 0;
        return key.isEmpty() || open || "*&@`%[]{}!|>,".indexOf(key.charAt(0)) < 0
                ? List.of()
                : List.of(line.guess(
                        line.valueColumn() - line.gap().length() - key.length(),
                        line.valueColumn() - line.gap().length(),
                        "no key may begin with '" + key.charAt(0) + "'",
                        line.indent() + line.dashes() + YamlLine.quoted(key) + line.gap() + line.value() + line.tail(),
                        false));
    }

    private static List<YamlGuess> colon(YamlLine line, YamlLines lines) {
        Optional<Integer> colon = colonIn(line.value());
        if (!line.hasKey() || colon.isEmpty() || opensMapping(line.key()) || opensMapping(line.value())) {
            return List.of();
        }
        int at = line.valueColumn() + colon.get();
        // "- Heat: the basics: two" is an item that is text.
        boolean item = line.isItem() && !line.hasName();
        String mended = item
                ? line.indent() + line.dashes() + YamlLine.quoted(line.key() + line.gap() + line.value()) + line.tail()
                : line.with(YamlLine.quoted(line.value()));
        return List.of(line.guess(
                at, at + 1, "a second ': ' stands in the value of '" + shown(line.key()) + "'", mended, true));
    }

    private static Optional<Integer> colonIn(String value) {
        int colon = value.endsWith(":") ? value.length() - 1 : value.indexOf(": ");
        colon = value.contains(": ") ? value.indexOf(": ") : colon;
        return colon < 0 || YamlLine.isQuote(value, 0) ? Optional.empty() : Optional.of(colon);
    }

    /** A colon in a value that goes on below its key. */
    private static List<YamlGuess> colonBelow(YamlLine line, YamlLines lines) {
        Optional<YamlLine> above = lines.keyBefore(line).filter(key -> key.column() < line.column() && key.mayGoOn());
        if (!line.hasKey() || line.hasUsualName() || above.isEmpty()) {
            return List.of();
        }
        YamlLine key = above.get();
        TextRange value =
                new TextRange(key.start() + key.valueColumn(), lines.lastOf(key).end());
        String text = lines.yaml().substring(value.start(), value.end());
        int at = line.valueColumn() - line.gap().length();
        return List.of(new YamlGuess(
                line.place(at, at + 1),
                "a second ': ' stands in the value of '" + shown(key.key()) + "', which goes on here",
                "put all of the value in quotes",
                value,
                YamlLine.quoted(text),
                true));
    }
}
