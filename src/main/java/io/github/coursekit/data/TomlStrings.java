package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;

/** Reads text in quotes; see <a href="https://toml.io/en/v1.0.0#string">TOML</a>. */
final class TomlStrings {

    private final TomlScanner scanner;
    private final TomlEscapes escapes;

    TomlStrings(TomlScanner scanner) {
        this.scanner = scanner;
        this.escapes = new TomlEscapes(scanner);
    }

    /** The text of a string whose first quote stands here. */
    DataScalar read() {
        int start = scanner.at();
        String quote = scanner.found();
        boolean block = scanner.accept(quote.repeat(3));
        String closing = block ? quote.repeat(3) : quote;
        if (block) {
            scanner.acceptLineBreak();
        } else {
            scanner.skip(1);
        }
        StringBuilder value = new StringBuilder();
        while (!scanner.startsWith(closing)) {
            if (scanner.peek() == TomlScanner.END || (!block && scanner.atLineEnd())) {
                throw Refusal.wrong(
                        new TextRange(start, start + closing.length()),
                        "a quoted value is never closed",
                        "add the closing quote");
            }
            if (scanner.peek() == '\\' && quote.equals("\"")) {
                escapes.read(value, block);
            } else {
                literal(value, block);
            }
        }
        if (block) {
            // spec: one or two quotes may stand at the end of the text, before the three that close it.
            for (int more = 0; more < 2 && scanner.startsWith(quote + closing); more++) {
                value.append(quote);
                scanner.skip(1);
            }
        }
        scanner.accept(closing);
        return new DataScalar(value.toString(), false, null, scanner.from(start));
    }

    private void literal(StringBuilder value, boolean block) {
        int start = scanner.at();
        if (!block || !scanner.acceptLineBreak()) {
            scanner.skipText();
        }
        scanner.copy(start, value);
    }
}
