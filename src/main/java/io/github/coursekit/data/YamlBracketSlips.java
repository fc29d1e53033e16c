package io.github.coursekit.data;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips in lists between brackets, and in what closes those and braces. */
final class YamlBracketSlips {

    /** The surest first. */
    static final List<YamlSlip> ALL =
            List.of(YamlBracketSlips::hashInList, YamlBracketSlips::otherBracket, YamlBracketSlips::openBracket);

    private static final Pattern HASH_IN_LIST = Pattern.compile("(?<=[\\[,])[ \\t]*+#([^,\\]]*+)|(?<= )#([^,\\]]*+)");

    private YamlBracketSlips() {}

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
        return List.of(
                YamlGuess.of(line, at, at + 1, "'#' begins a comment, which hides the rest of the list", whole, true));
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
                ? List.of(
                        YamlGuess.of(line, column, column + 1, fact, line.with(value.substring(0, end) + right), true))
                : value.charAt(end - 1) == right
                        ? List.of(YamlGuess.of(
                                line,
                                column,
                                column + 1,
                                "'" + right + "' stands there once too often",
                                line.with(value.substring(0, end)),
                                true))
                        : List.of();
    }

    /** What closes an opening bracket or brace. */
    static char closing(char opening) {
        return opening == '[' ? ']' : '}';
    }

    private static List<YamlGuess> openBracket(YamlLine line, YamlLines lines) {
        String value = line.value();
        char opening = value.isEmpty() ? ' ' : value.charAt(0);
        if ("[{".indexOf(opening) < 0 || value.indexOf(closing(opening)) >= 0) {
            return List.of();
        }
        char closing = closing(opening);
        String fact = opening == '[' ? "a list opened by '[' is never closed" : "what '{' opens is never closed";
        return List.of(YamlGuess.ofOpen(line, lines, fact, "add the missing '" + closing + "'", closing, true));
    }
}
