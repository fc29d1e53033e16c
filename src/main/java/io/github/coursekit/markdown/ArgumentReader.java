package io.github.coursekit.markdown;

import io.github.coursekit.markdown.Shortcode.Argument;
import io.github.coursekit.text.TextRange;
import java.util.List;

/** Reads the arguments of one shortcode, as Hugo's lexer does. */
final class ArgumentReader {

    /** Quotes that Hugo takes for a part of the value. */
    private static final String OTHER_QUOTES = "'\u2018\u2019\u201c\u201d";

    private final TagCursor cursor;
    private final TagFaults faults;

    ArgumentReader(TagCursor cursor, TagFaults faults) {
        this.cursor = cursor;
        this.faults = faults;
    }

    /** The argument that begins here. */
    Argument read(List<Argument> before) throws ShortcodeRefusal {
        Argument argument = argument();
        if (!before.isEmpty()
                && before.get(0).name().isEmpty() != argument.name().isEmpty()) {
            throw faults.mixed(argument);
        }
        return argument;
    }

    private Argument argument() throws ShortcodeRefusal {
        if (!cursor.isAtBare()) {
            return value("");
        }
        int begin = cursor.at();
        String word = cursor.bare();
        int end = cursor.at();
        cursor.skipSpace();
        if (cursor.accept('=')) {
            cursor.skipSpace();
            return value(word);
        }
        cursor.moveTo(end);
        return new Argument("", word, new TextRange(begin, end));
    }

    private Argument value(String key) throws ShortcodeRefusal {
        int begin = cursor.at();
        char quote = cursor.here();
        if (quote == '"' || quote == '`') {
            cursor.next();
            String value = quoted(quote);
            return new Argument(key, value, new TextRange(begin + 1, cursor.at() - 1));
        }
        boolean unquoted = !key.isEmpty() && OTHER_QUOTES.indexOf(quote) < 0;
        String value = unquoted ? unquoted(key) : cursor.bare();
        if (!unquoted && value.isEmpty()) {
            throw faults.unexpected(begin);
        }
        return new Argument(key, value, new TextRange(begin, cursor.at()));
    }

    /** Without quotes a named value goes to the next white space, whatever stands in it: also the end of the tag, so that there is none. */
    private String unquoted(String key) throws ShortcodeRefusal {
        int begin = cursor.at();
        String value = cursor.unspaced();
        int taken = value.indexOf(faults.end());
        if (taken >= 0) {
            throw faults.takesInEnd(begin, begin + taken, key);
        }
        return value;
    }

    /** A quoted value ends on its line, a raw one in backticks wherever the next backtick stands. */
    private String quoted(char quote) throws ShortcodeRefusal {
        StringBuilder value = new StringBuilder();
        int begin = cursor.at();
        while (!cursor.isAtEnd()) {
            char c = cursor.next();
            if (c == quote) {
                return value.toString();
            }
            if (quote == '"' && (c == '\n' || c == '\r')) {
                break;
            }
            boolean escape = quote == '"' && c == '\\' && (cursor.here() == '"' || cursor.here() == '\\');
            value.append(escape ? cursor.next() : c);
        }
        throw faults.neverClosed(begin, cursor.at(), quote);
    }
}
