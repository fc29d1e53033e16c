package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Reads entries of TOML, and their values. */
final class TomlValues {

    private final TomlScanner scanner;
    private final TomlKeys keys;
    private final TomlStrings strings;

    TomlValues(TomlScanner scanner, TomlKeys keys, TomlStrings strings) {
        this.scanner = scanner;
        this.keys = keys;
        this.strings = strings;
    }

    /** Reads the entry that begins here into a table. */
    void entry(TomlTable table) {
        List<DataScalar> path = keys.path();
        DataScalar last = path.remove(path.size() - 1);
        if (!scanner.accept("=")) {
            throw noEqualsSign(last);
        }
        scanner.skipSpaces();
        DataNode value = value(table.depth() + path.size() + 1);
        TomlTable holder = table;
        for (DataScalar key : path) {
            holder = holder.dotted(key);
        }
        holder.put(last, value);
    }

    private Refusal noEqualsSign(DataScalar key) {
        return scanner.startsWith(":")
                ? scanner.wrong("a ':' stands behind a key", "write '=' there")
                : scanner.wrong("the '=' behind the key '" + key.text() + "' is missing");
    }

    /** The value that begins here, at a depth if it is a collection. */
    private DataNode value(int depth) {
        return switch (scanner.peek()) {
            case '"', '\'' -> strings.read();
            case '[' -> array(depth);
            case '{' -> table(depth);
            default -> {
                TextRange word = scanner.word();
                yield TomlWord.scalar(scanner.slice(word), word);
            }
        };
    }

    private DataSequence array(int depth) {
        TextRange bracket = scanner.here();
        Bounds.checkDepth(depth, bracket);
        scanner.accept("[");
        List<DataNode> items = new ArrayList<>();
        int size = 1;
        scanner.skipLines();
        while (!scanner.accept("]")) {
            if (scanner.peek() == TomlScanner.END) {
                throw Refusal.wrong(bracket, "a list opened by '[' is never closed", "add the missing ']'");
            }
            DataNode item = value(depth + 1);
            size = Bounds.sum(size, item, "values");
            items.add(item);
            scanner.skipLines();
            if (!scanner.accept(",") && !scanner.startsWith("]") && scanner.peek() != TomlScanner.END) {
                throw scanner.wrong("a ',' or ']' is missing before '" + scanner.found() + "'");
            }
            scanner.skipLines();
        }
        return new DataSequence(items, scanner.from(bracket.start()), size);
    }

    /** A table in braces. */
    private DataMapping table(int depth) {
        TextRange brace = scanner.here();
        TomlTable table = new TomlTable(depth, brace);
        scanner.accept("{");
        scanner.skipSpaces();
        boolean more = !scanner.startsWith("}");
        while (more) {
            checkLine(brace);
            entry(table);
            scanner.skipSpaces();
            more = scanner.accept(",");
            scanner.skipSpaces();
        }
        checkLine(brace);
        if (!scanner.accept("}")) {
            throw scanner.wrong("a ',' or '}' is missing before '" + scanner.found() + "'");
        }
        return table.mapping().at(scanner.from(brace.start()));
    }

    private void checkLine(TextRange brace) {
        if (scanner.atLineEnd() || scanner.startsWith("#")) {
            throw Refusal.wrong(
                    brace, "a table opened by '{' is not closed on its line", "write all of it on one line, and a '}'");
        }
    }
}
