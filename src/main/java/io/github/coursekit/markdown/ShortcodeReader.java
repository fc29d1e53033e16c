package io.github.coursekit.markdown;

import io.github.coursekit.markdown.Shortcode.Argument;
import io.github.coursekit.markdown.Shortcode.Kind;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the tags of shortcodes in the raw text of a body, in one pass. A tag that Hugo would stumble over becomes a problem, and reading goes on
 * behind the place where it went wrong.
 */
final class ShortcodeReader {

    private static final String BARE = "-_.";

    /** Quotes that Hugo takes for a part of the value. */
    private static final String OTHER_QUOTES = "'\u2018\u2019\u201c\u201d";

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

    /** How far behind the place where reading stumbled the end of a tag may stand. */
    private static final int LONGEST_REST = 2000;

    private final String text;
    private final List<Shortcode> shortcodes = new ArrayList<>();
    private final List<TextRange> escapes = new ArrayList<>();
    private final List<MarkdownProblem> problems = new ArrayList<>();
    private int at;

    /** The marks whose escaped tags have no end any more: looking again for each would cost a square. */
    private String withoutEnd = "";

    /** Ends the reading of one tag. */
    @SuppressWarnings("serial") // never serialised: it does not leave this class
    private static final class Refusal extends Exception {

        private final MarkdownProblem problem;

        Refusal(int start, int end, String fact, String advice) {
            super(fact, null, false, false);
            this.problem = new MarkdownProblem(new TextRange(start, end), fact, advice);
        }
    }

    ShortcodeReader(String text, int start) {
        this.text = text;
        this.at = start;
    }

    ShortcodeReader read() {
        for (int start = next(at); start >= 0; start = next(at)) {
            at = start + 3;
            try {
                readTag(start, text.charAt(start + 2) == '<' ? '>' : '%');
            } catch (Refusal refusal) {
                problems.add(isRunaway(start, refusal.problem) ? runaway(start, refusal.problem) : refusal.problem);
                at = Math.max(start + 3, refusal.problem.range().end());
            }
        }
        return this;
    }

    /** Whether a tag was read on below its line though it ends nowhere near: its end was forgotten, and where reading stumbled says nothing. */
    private boolean isRunaway(int start, MarkdownProblem problem) {
        int stumble = problem.range().start();
        if (text.substring(start, stumble).indexOf('\n') < 0) {
            return false;
        }
        String rest = text.substring(stumble, Math.min(text.length(), stumble + LONGEST_REST));
        int end = rest.indexOf(text.charAt(start + 2) == '<' ? ">}}" : "%}}");
        int next = rest.indexOf("{{");
        return end < 0
                || (next >= 0 && next < end)
                || BLANK_LINE.matcher(text.substring(start, stumble + end)).find();
    }

    private MarkdownProblem runaway(int start, MarkdownProblem problem) {
        String opener = text.substring(start, start + 3);
        String end = opener.equals("{{<") ? ">}}" : "%}}";
        return new MarkdownProblem(
                new TextRange(start, lineEnd(start, problem.range().start())),
                "The shortcode that begins here has no end, and Hugo reads on in the lines below it",
                "write '" + end + "' where it ends, or '" + opener + "/* ... */" + end + "' to show it");
    }

    List<Shortcode> shortcodes() {
        return shortcodes;
    }

    /** The tags with a slash and an asterisk behind their braces, which Hugo shows and does not run. */
    List<TextRange> escapes() {
        return escapes;
    }

    List<MarkdownProblem> problems() {
        return problems;
    }

    private int next(int from) {
        int start = text.indexOf("{{", from);
        while (start >= 0 && (start + 2 >= text.length() || "<%".indexOf(text.charAt(start + 2)) < 0)) {
            start = text.indexOf("{{", start + 1);
        }
        return start;
    }

    private void readTag(int start, char mark) throws Refusal {
        String end = mark + "}}";
        if (text.startsWith("/*", at)) {
            int close = withoutEnd.indexOf(mark) < 0 ? text.indexOf("*/" + end, at) : -1;
            if (close < 0) {
                withoutEnd += withoutEnd.indexOf(mark) < 0 ? mark : "";
                throw new Refusal(start, at + 2, "The shortcode escaped here has no end", "write '*/" + end + "'");
            }
            at = close + 5;
            escapes.add(new TextRange(start, at));
            return;
        }
        skipSpace();
        boolean closing = accept('/');
        skipSpace();
        String name = name(start);
        List<Argument> arguments = new ArrayList<>();
        boolean selfClosing = false;
        while (true) {
            skipSpace();
            if (text.startsWith(end, at)) {
                at += end.length();
                break;
            }
            if (selfClosing) {
                throw new Refusal(
                        start, at, "Nothing may stand between '/' and '" + end + "' in shortcode '" + name + "'", "");
            }
            selfClosing = accept('/');
            if (!selfClosing) {
                arguments.add(argument(start, name, end, arguments));
            }
        }
        Kind kind = closing ? Kind.CLOSING : selfClosing ? Kind.SELF_CLOSING : Kind.OPENING;
        shortcodes.add(new Shortcode(name, kind, arguments, new TextRange(start, at)));
    }

    private String name(int start) throws Refusal {
        int begin = at;
        while (at < text.length()
                && (isBare(text.charAt(at)) || (text.charAt(at) == '/' && at > begin && isBare(charAt(at + 1))))) {
            at++;
        }
        if (at == begin) {
            throw new Refusal(
                    start,
                    lineEnd(start, at),
                    "A shortcode without a name",
                    "write one behind '" + text.substring(start, start + 3) + "', or show the braces as '"
                            + text.substring(start, start + 3) + "/* ... */'");
        }
        return text.substring(begin, at);
    }

    private Argument argument(int start, String name, String end, List<Argument> before) throws Refusal {
        int begin = at;
        String key = "";
        if (isBare(charAt(at))) {
            skipBare();
            int afterWord = at;
            skipSpace();
            if (accept('=')) {
                key = text.substring(begin, afterWord);
                skipSpace();
                begin = at;
            } else {
                at = afterWord;
                return checked(new Argument("", text.substring(begin, at), new TextRange(begin, at)), name, before);
            }
        }
        return checked(value(start, name, end, key), name, before);
    }

    private Argument value(int start, String name, String end, String key) throws Refusal {
        int begin = at;
        char quote = charAt(at);
        if (quote == '"' || quote == '`') {
            at++;
            String value = quoted(name, quote);
            return new Argument(key, value, new TextRange(begin + 1, at - 1));
        }
        if (!key.isEmpty() && OTHER_QUOTES.indexOf(quote) < 0) {
            return unquoted(name, end, key);
        }
        skipBare();
        if (at == begin) {
            throw unexpected(start, name, end);
        }
        return new Argument(key, text.substring(begin, at), new TextRange(begin, at));
    }

    /** Without quotes a named value goes to the next white space, whatever stands in it: also the end of the tag, so that there is none. */
    private Argument unquoted(String name, String end, String key) throws Refusal {
        int begin = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        String value = text.substring(begin, at);
        int taken = value.indexOf(end);
        if (taken >= 0) {
            throw new Refusal(
                    begin,
                    begin + taken + end.length(),
                    "The value of '" + key + "' takes in the end of shortcode '" + name + "'",
                    "put it in double quotes, or a space behind it");
        }
        return new Argument(key, value, new TextRange(begin, at));
    }

    private static Argument checked(Argument argument, String name, List<Argument> before) throws Refusal {
        if (!before.isEmpty()
                && before.get(0).name().isEmpty() != argument.name().isEmpty()) {
            throw new Refusal(
                    argument.range().start(),
                    argument.range().end(),
                    "Shortcode '" + name + "' mixes named and positional arguments",
                    "name all of them or none");
        }
        return argument;
    }

    /** A quoted value ends on its line, a raw one in backticks wherever the next backtick stands. */
    private String quoted(String name, char quote) throws Refusal {
        StringBuilder value = new StringBuilder();
        int begin = at;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == quote) {
                return value.toString();
            }
            if (quote == '"' && (c == '\n' || c == '\r')) {
                break;
            }
            boolean escape = quote == '"' && c == '\\' && (charAt(at) == '"' || charAt(at) == '\\');
            value.append(escape ? text.charAt(at++) : c);
        }
        throw new Refusal(
                begin - 1,
                lineEnd(begin, at),
                "The quote opened here in shortcode '" + name + "' is never closed"
                        + (quote == '"' ? " on its line" : ""),
                "");
    }

    private Refusal unexpected(int start, String name, String end) {
        String tag = text.substring(start, start + 3) + " " + name;
        if (at >= text.length()) {
            return new Refusal(
                    start,
                    Math.min(text.length(), start + tag.length()),
                    "Shortcode '" + name + "' has no end",
                    "write '" + end + "'");
        }
        int c = text.codePointAt(at);
        int width = Character.charCount(c);
        if (c == '>' || c == '%' || c == '}') {
            String found = text.substring(at, lineEnd(at, Math.min(text.length(), at + 3)));
            return new Refusal(
                    at,
                    at + Math.max(width, found.length()),
                    "Shortcode '" + name + "' ends with '" + found + "'",
                    "write '" + end + "'");
        }
        if (c == '{') {
            return new Refusal(
                    start, at, "Shortcode '" + name + "' has no end before the next one", "write '" + end + "'");
        }
        return new Refusal(
                at,
                at + width,
                "'" + Character.toString(c) + "' may not stand here in shortcode '" + name + "'",
                "put arguments with anything but letters, digits and -_. in double quotes");
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void skipBare() {
        while (isBare(charAt(at))) {
            at++;
        }
    }

    private boolean accept(char c) {
        boolean found = charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    /** The character at an offset, or a NUL behind the end, which no test here takes for anything. */
    private char charAt(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\0';
    }

    /** Where the line of an offset ends, or the text up to a limit: the line may be as long as the file, and be asked for at each tag on it. */
    private int lineEnd(int offset, int limit) {
        int end = offset;
        while (end < limit && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static boolean isBare(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || BARE.indexOf(c) >= 0;
    }
}
