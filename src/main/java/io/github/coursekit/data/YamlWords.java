package io.github.coursekit.data;

import java.util.List;
import java.util.regex.Pattern;

/** Says in a writer's words what SnakeYAML's parser says in its own, of which none may reach a user. */
record YamlWords(String text, String advice) {

    private static final String IN_QUOTES = "put it in quotes";

    private record Row(Pattern parsers, YamlWords ours) {}

    private static final List<Row> TABLE = List.of(
            row(
                    "mapping values are not allowed",
                    "a ': ' stands where no key can begin",
                    "put the value in quotes, or compare the indentation with that of the lines around it"),
            row("\\(TAB\\)", "a tab where only spaces may stand", "replace it by spaces"),
            row(
                    "quoted scalar.*(end of stream|document separator)",
                    "a quoted value is never closed",
                    "add the closing quote"),
            row(
                    "escape|hexadecimal|code point|For input string",
                    "the '\\' here begins no escape that YAML has",
                    "write '\\\\' for a backslash, or put the text in single quotes"),
            row("flow sequence", "a list opened by '[' is never closed", "add the missing ']' or ','"),
            row("flow mapping", "what '{' opens is never closed", "add the missing '}', or put the value in quotes"),
            row(
                    "block scalar",
                    "text stands behind '|' or '>', which open a text that begins on the next line",
                    "put the value in quotes, or begin its text on the next line"),
            row(
                    "sequence entries are not allowed",
                    "a list begins here, behind a key or a value on the same line",
                    "begin it on the next line, or put the text in quotes"),
            row("alias", "a '*' stands here, with which YAML refers to another value", IN_QUOTES),
            row("anchor", "a '&' stands here, with which YAML names a value", IN_QUOTES),
            row("tag", "a '!' stands here, with which YAML names a type", IN_QUOTES),
            row(
                    "directive|<document start>",
                    "the keys end above this line, at a line that begins with '...' or '%'",
                    "remove that line"),
            row("cannot start any token", "a value cannot begin with this character", IN_QUOTES),
            row(
                    "expected ':'",
                    "this is no key, since no ':' stands behind it",
                    "write it as 'key: value', or indent it if it belongs to the value above"),
            row(
                    "<block end>",
                    "this line does not fit the lines above it",
                    "compare its indentation with theirs, and put texts with quotes or brackets in them in quotes"));

    private static final YamlWords OTHER = new YamlWords(
            "YAML cannot be read from here on",
            "compare the quotes, colons and spaces here and on the line above with 'key: value'");

    private static Row row(String parsers, String text, String advice) {
        return new Row(Pattern.compile(parsers, Pattern.DOTALL), new YamlWords(text, advice));
    }

    /** What the parser's words mean. */
    static YamlWords of(String parsers) {
        return TABLE.stream()
                .filter(row -> row.parsers.matcher(parsers).find())
                .map(Row::ours)
                .findFirst()
                .orElse(OTHER);
    }
}
