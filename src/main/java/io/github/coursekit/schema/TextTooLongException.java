package io.github.coursekit.schema;

/** Tells that a text is longer than patterns are tried on. It ends the judging of a schema, which may ask for a match or for none. */
@SuppressWarnings("serial") // never serialised: it does not leave this package
final class TextTooLongException extends RuntimeException {

    private TextTooLongException() {
        super("a text is too long for a pattern", null, false, false);
    }

    static void requireShort(String text) {
        if (text.length() > FrontMatterSchemas.LONGEST_PATTERN_INPUT) {
            throw new TextTooLongException();
        }
    }
}
