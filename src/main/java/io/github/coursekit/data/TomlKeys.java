package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Reads the keys of TOML: bare, in quotes, and dotted. */
final class TomlKeys {

    private final TomlScanner scanner;
    private final TomlStrings strings;

    TomlKeys(TomlScanner scanner, TomlStrings strings) {
        this.scanner = scanner;
        this.strings = strings;
    }

    /** The key that begins here, with what its dots separate, and the white space behind it. */
    List<DataScalar> path() {
        List<DataScalar> path = new ArrayList<>();
        do {
            scanner.skipSpaces();
            path.add(key());
            // so that a key of many dots is not kept
            Bounds.checkDepth(path.size() - 1, path.get(path.size() - 1).range());
            scanner.skipSpaces();
        } while (scanner.accept("."));
        return path;
    }

    private DataScalar key() {
        if (scanner.startsWith("\"\"\"") || scanner.startsWith("'''")) {
            throw scanner.wrong("a key stands in three quotes", "write one before it and one behind it");
        }
        int start = scanner.at();
        if (scanner.peek() == '"' || scanner.peek() == '\'') {
            return Bounds.checkedKey(strings.read());
        }
        while (isBare(scanner.peek())) {
            scanner.skip(1);
        }
        if (scanner.at() == start) {
            throw noKey();
        }
        TextRange range = scanner.from(start);
        return Bounds.checkedKey(new DataScalar(scanner.slice(range), true, null, range));
    }

    private static boolean isBare(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    private Refusal noKey() {
        if (scanner.atLineEnd()) {
            return scanner.wrong("a key is missing");
        }
        String found = scanner.found();
        return "=.]},".contains(found)
                ? scanner.wrong("a key is missing before '" + found + "'")
                : scanner.wrong("a key cannot begin with '" + found + "'", "put it in quotes");
    }
}
