package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds placed nodes from TOML. Not by a library: the one that tells where values begin, tomlj 2.2, takes eight times as long for twice as many
 * comments or blank lines in a row, goes on behind each fault and keeps them all, and tells neither where values end nor how they are written.
 * It judges this reader in a test.
 *
 * <p>It reads TOML 1.0; what 1.1 adds stops Hugo's older versions.
 */
final class TomlReader {

    private final TomlScanner scanner;
    private final TomlTable root;
    private TomlTable current;

    TomlReader(String text, TextRange range) {
        this.scanner = new TomlScanner(text, range);
        this.root = new TomlTable(1, new TextRange(range.start(), range.start()));
        this.current = root;
    }

    DataDocument read() {
        try {
            scanner.skipLines();
            while (scanner.peek() != TomlScanner.END) {
                if (scanner.startsWith("[")) {
                    header();
                } else {
                    entry(current);
                }
                endOfLine();
                scanner.skipLines();
            }
            return new DataDocument(root.mapping(), null);
        } catch (Refusal refusal) {
            return new DataDocument(null, refusal.problem());
        }
    }

    private void header() {
        int start = scanner.at();
        boolean item = scanner.accept("[[");
        if (!item) {
            scanner.accept("[");
        }
        List<DataScalar> path = keys();
        String closing = item ? "]]" : "]";
        if (!scanner.accept(closing)) {
            throw Refusal.wrong(scanner.here(), "the '" + closing + "' behind the name of a table is missing");
        }
        TextRange place = scanner.from(start);
        DataScalar last = path.remove(path.size() - 1);
        TomlTable above = root;
        for (DataScalar key : path) {
            above = above.below(key);
        }
        current = item ? above.item(last, place) : above.opened(last, place);
    }

    private List<DataScalar> keys() {
        List<DataScalar> path = new ArrayList<>();
        do {
            scanner.skipSpaces();
            path.add(scanner.key());
            // so that a key of many dots is not kept
            Bounds.checkDepth(path.size() - 1, path.get(path.size() - 1).range());
            scanner.skipSpaces();
        } while (scanner.accept("."));
        return path;
    }

    private void entry(TomlTable table) {
        List<DataScalar> path = keys();
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
                ? Refusal.wrong(scanner.here(), "a ':' stands behind a key", "write '=' there")
                : Refusal.wrong(scanner.here(), "the '=' behind the key '" + key.text() + "' is missing");
    }

    private void endOfLine() {
        scanner.skipSpaces();
        scanner.skipComment();
        if (!scanner.atLineEnd()) {
            throw Refusal.wrong(
                    scanner.here(),
                    "'" + scanner.slice(scanner.here()) + "' stands behind a value or name that ends before it",
                    "put all of a text in quotes, and each key on a line of its own");
        }
    }

    /** The value that begins here, at a depth if it is a collection. */
    private DataNode value(int depth) {
        return switch (scanner.peek()) {
            case '"', '\'' -> scanner.string();
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
                throw Refusal.wrong(
                        scanner.here(), "a ',' or ']' is missing before '" + scanner.slice(scanner.here()) + "'");
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
            throw Refusal.wrong(
                    scanner.here(), "a ',' or '}' is missing before '" + scanner.slice(scanner.here()) + "'");
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
