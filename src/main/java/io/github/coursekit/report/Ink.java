package io.github.coursekit.report;

import io.github.coursekit.rule.Severity;

/** The colours of the console, by <a href="https://ecma-international.org/publications-and-standards/standards/ecma-48/">ECMA-48</a>. */
enum Ink {
    ERROR("31;1"),
    WARNING("33;1"),
    STRONG("1"),
    FRAME("34;1"),
    HELP("36;1");

    private static final String START = "\u001B[";

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    static Ink of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> FRAME;
        };
    }

    /** The text in this colour; as it is where there are no colours. */
    String paint(String text, Screen screen) {
        return screen.colours() && !text.isEmpty() ? START + code + "m" + text + START + "0m" : text;
    }
}
