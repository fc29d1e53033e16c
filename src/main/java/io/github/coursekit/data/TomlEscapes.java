package io.github.coursekit.data;

/** Reads what a backslash begins in a text in double quotes of TOML. */
final class TomlEscapes {

    private final TomlScanner scanner;

    TomlEscapes(TomlScanner scanner) {
        this.scanner = scanner;
    }

    /** Appends what the escape that begins here stands for; in a block it may be the end of a line. */
    void read(StringBuilder value, boolean block) {
        int start = scanner.at();
        scanner.skip(1);
        if (block && scanner.acceptFolding()) {
            return;
        }
        char name = (char) scanner.peek();
        scanner.skip(scanner.here().length());
        switch (name) {
            case 'b' -> value.append('\b');
            case 't' -> value.append('\t');
            case 'n' -> value.append('\n');
            case 'f' -> value.append('\f');
            case 'r' -> value.append('\r');
            case 'e' -> value.append('\u001B'); // TOML 1.1, and every Hugo
            case '"', '\\' -> value.append(name);
            case 'u' -> value.appendCodePoint(codePoint(start, 4));
            case 'U' -> value.appendCodePoint(codePoint(start, 8));
            default -> throw noEscape(start);
        }
    }

    private int codePoint(int start, int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(scanner.peek(), 16);
            if (digit < 0 || scanner.peek() > 'f') {
                throw noEscape(start);
            }
            value = value << 4 | digit;
            scanner.skip(1);
        }
        if (value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE) {
            throw Refusal.halfCharacter(scanner.from(start), scanner.slice(scanner.from(start)));
        }
        if (!Character.isValidCodePoint(value)) {
            throw noEscape(start);
        }
        return value;
    }

    private Refusal noEscape(int start) {
        return Refusal.wrong(
                scanner.from(start),
                "'" + scanner.slice(scanner.from(start)) + "' is no escape",
                "write '\\\\' for a backslash, or put the text in single quotes");
    }
}
