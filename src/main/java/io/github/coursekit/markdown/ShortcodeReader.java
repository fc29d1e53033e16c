package io.github.coursekit.markdown;

import io.github.coursekit.markdown.Shortcode.Argument;
import io.github.coursekit.markdown.Shortcode.Kind;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tags of shortcodes in the raw text of a body, in one pass. A tag that Hugo would stumble over becomes a problem, and reading goes on
 * behind the place where it went wrong.
 */
final class ShortcodeReader {

    private final String text;
    private final TagCursor cursor;
    private final List<Shortcode> shortcodes = new ArrayList<>();
    private final List<TextRange> escapes = new ArrayList<>();
    private final List<MarkdownProblem> problems = new ArrayList<>();

    /** The marks whose escaped tags have no end any more: looking again for each would cost a square. */
    private String withoutEnd = "";

    ShortcodeReader(String text, int start) {
        this.text = text;
        this.cursor = new TagCursor(text, start);
    }

    ShortcodeReader read() {
        for (int start = next(cursor.at()); start >= 0; start = next(cursor.at())) {
            cursor.moveTo(start + 3);
            try {
                readTag(start, text.charAt(start + 2) == '<' ? '>' : '%');
            } catch (ShortcodeRefusal refusal) {
                problems.add(RunawayTags.told(text, start, refusal.problem()));
                cursor.moveTo(Math.max(start + 3, refusal.problem().range().end()));
            }
        }
        return this;
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

    private void readTag(int start, char mark) throws ShortcodeRefusal {
        String end = mark + "}}";
        if (cursor.isAt("/*")) {
            readEscape(start, mark, end);
            return;
        }
        cursor.skipSpace();
        boolean closing = cursor.accept('/');
        cursor.skipSpace();
        TagFaults faults = new TagFaults(text, start, name(start), end);
        ArgumentReader reader = new ArgumentReader(cursor, faults);
        List<Argument> arguments = new ArrayList<>();
        boolean selfClosing = false;
        cursor.skipSpace();
        while (!cursor.isAt(end)) {
            if (selfClosing) {
                throw faults.behindSlash(cursor.at());
            }
            selfClosing = cursor.accept('/');
            if (!selfClosing) {
                arguments.add(reader.read(arguments));
            }
            cursor.skipSpace();
        }
        cursor.moveTo(cursor.at() + end.length());
        Kind kind = closing ? Kind.CLOSING : selfClosing ? Kind.SELF_CLOSING : Kind.OPENING;
        shortcodes.add(new Shortcode(faults.name(), kind, arguments, new TextRange(start, cursor.at())));
    }

    private void readEscape(int start, char mark, String end) throws ShortcodeRefusal {
        int close = withoutEnd.indexOf(mark) < 0 ? text.indexOf("*/" + end, cursor.at()) : -1;
        if (close < 0) {
            withoutEnd += withoutEnd.indexOf(mark) < 0 ? mark : "";
            throw new ShortcodeRefusal(
                    start, cursor.at() + 2, "The shortcode escaped here has no end", "write '*/" + end + "'");
        }
        cursor.moveTo(close + 5);
        escapes.add(new TextRange(start, cursor.at()));
    }

    private String name(int start) throws ShortcodeRefusal {
        String name = cursor.name();
        if (name.isEmpty()) {
            String opener = text.substring(start, start + 3);
            throw new ShortcodeRefusal(
                    start,
                    TagFaults.lineEnd(text, start, cursor.at()),
                    "A shortcode without a name",
                    "write one behind '" + opener + "', or show the braces as '" + opener + "/* ... */'");
        }
        return name;
    }
}
