package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
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
    private final TomlKeys keys;
    private final TomlValues values;
    private final TomlTable root;
    private TomlTable current;

    TomlReader(String text, TextRange range) {
        this.scanner = new TomlScanner(text, range);
        TomlStrings strings = new TomlStrings(scanner);
        this.keys = new TomlKeys(scanner, strings);
        this.values = new TomlValues(scanner, keys, strings);
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
                    values.entry(current);
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
        List<DataScalar> path = keys.path();
        String closing = item ? "]]" : "]";
        if (!scanner.accept(closing)) {
            throw scanner.wrong("the '" + closing + "' behind the name of a table is missing");
        }
        TextRange place = scanner.from(start);
        DataScalar last = path.remove(path.size() - 1);
        TomlTable above = root;
        for (DataScalar key : path) {
            above = above.below(key);
        }
        current = item ? above.item(last, place) : above.opened(last, place);
    }

    private void endOfLine() {
        scanner.skipSpaces();
        scanner.skipComment();
        if (!scanner.atLineEnd()) {
            throw scanner.wrong(
                    "'" + scanner.found() + "' stands behind a value or name that ends before it",
                    "put all of a text in quotes, and each key on a line of its own");
        }
    }
}
