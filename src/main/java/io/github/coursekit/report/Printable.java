package io.github.coursekit.report;

/** Makes text from content safe for a terminal and a log. */
final class Printable {

    private Printable() {}

    /**
     * The text with control, line-separating and bidirectional characters as {@code \}{@code uXXXX}: they could forge lines, move the cursor
     * or turn the text around.
     */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE -> escaped.append("\\u%04X".formatted(c));
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
